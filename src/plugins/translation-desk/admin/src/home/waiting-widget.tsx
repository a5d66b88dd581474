import { Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useLoad } from '#kit/load';
import { useListWaitingQuery } from '../api/desk-api';
import { waitingPath } from '../plugin-id';
import { useText } from '../text/use-text';

/** What is translated and waits for the person to publish it, by locale. */
export function WaitingWidget() {
  const text = useText();
  const waiting = useLoad(useListWaitingQuery());
  if (waiting.kind === 'loading') return <Widget.Loading />;
  if (waiting.kind === 'failed') return <Widget.Error />;
  if (waiting.data.length === 0) return <Widget.NoData>{text('waiting.none')}</Widget.NoData>;
  return (
    <Rows>
      {waiting.data.map(({ locale, name, documents }) => (
        <li key={locale}>
          <Link tag={NavLink} to={waitingPath(locale)}>
            {name}
          </Link>
          <Typography variant="pi" textColor="neutral800">
            {text('waiting.count', { count: documents })}
          </Typography>
        </li>
      ))}
    </Rows>
  );
}

const Rows = styled.ul`
  display: grid;
  gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => theme.spaces[1]};

  > li {
    display: flex;
    gap: ${({ theme }) => theme.spaces[4]};
    align-items: center;
    justify-content: space-between;
  }
`;
