import { Earth } from '@strapi/icons';
import type { ComponentProps } from 'react';
import { styled } from 'styled-components';
import { useListWaitingQuery } from '../api/desk-api';
import { useText } from '../text/use-text';

/** The desk's icon in the menu, with how many documents wait for the person to publish them. */
export function MenuIcon(props: ComponentProps<typeof Earth>) {
  const text = useText();
  const { data = [] } = useListWaitingQuery();
  const count = data.reduce((sum, { documents }) => sum + documents, 0);
  return (
    <Holder>
      <Earth {...props} />
      {count === 0 ? null : (
        <Count role="status" aria-label={text('waiting.count', { count })}>
          {count > 99 ? '99+' : count}
        </Count>
      )}
    </Holder>
  );
}

const Holder = styled.span`
  position: relative;
  display: inline-flex;
`;

const Count = styled.span`
  position: absolute;
  inset-block-start: -0.9rem;
  inset-inline-end: -1.1rem;
  min-width: 1.6rem;
  padding: 0 0.4rem;
  font-size: 1rem;
  line-height: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral0};
  text-align: center;
  background: ${({ theme }) => theme.colors.primary600};
  border-radius: 0.8rem;
`;
