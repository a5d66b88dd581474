import { Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { createGlobalStyle, styled } from 'styled-components';
import { useLoad } from '#kit/load';
import type { DeskLocale } from '#translation-desk/desk';
import { useListDeskLocalesQuery } from '../api/desk-api';
import { DESK_PATH, PLUGIN_ID } from '../plugin-id';
import { ProgressBar } from '../states/progress-bar';
import { sumOf, wordsToDo } from '../states/sums';
import { useText } from '../text/use-text';

/** The person's locales on the home page, each with what is to do. */
export function ToDoWidget() {
  const text = useText();
  const locales = useLoad(useListDeskLocalesQuery());
  if (locales.kind === 'loading') return <Widget.Loading />;
  if (locales.kind === 'failed') return <Widget.Error />;
  const { data } = locales;
  if (data.length === 0) return <Widget.NoData>{text('widget.nothing')}</Widget.NoData>;
  return (
    <>
      <HeadingStyle />
      <Rows>
        {data.map((locale) => (
          <LocaleRow key={locale.code} locale={locale} />
        ))}
      </Rows>
    </>
  );
}

/** Strapi writes the headings of widgets in a grey that has too little contrast. */
const HeadingStyle = createGlobalStyle`
  :root [id="plugin::${PLUGIN_ID}.to-do"] {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

function LocaleRow({ locale: { code, name, progress } }: { locale: DeskLocale }) {
  const text = useText();
  const count = wordsToDo(progress);
  const done = sumOf(progress, 'words') === 0 ? 'widget.none' : 'widget.done';
  return (
    <li>
      <Link tag={NavLink} to={`${DESK_PATH}?locale=${encodeURIComponent(code)}`}>
        {name}
      </Link>
      <ProgressBar progress={progress} name={name} />
      <Typography variant="pi" textColor="neutral800" textAlign="end">
        {count === 0 ? text(done) : text('widget.words', { count })}
      </Typography>
    </li>
  );
}

/** A line a locale: a widget has room for eight. */
const Rows = styled.ul`
  display: grid;
  grid-template-columns: auto minmax(6rem, 1fr) auto;
  gap: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  align-items: center;
  padding: ${({ theme }) => theme.spaces[1]};

  > li {
    display: contents;
  }
`;
