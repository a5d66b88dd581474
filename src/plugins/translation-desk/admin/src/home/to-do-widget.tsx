import { Flex, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import type { DeskLocale, ListLocalesResponse } from '../../../shared/contracts/desk';
import { LOCALES_URL } from '../api/urls';
import { useLoad } from '../api/use-load';
import { DESK_PATH } from '../plugin-id';
import { ProgressBar } from '../states/progress-bar';
import { wordsToDo } from '../states/sums';
import { useText } from '../text/use-text';

/** The person's locales on the home page, each with what is to do. */
export function ToDoWidget() {
  const text = useText();
  const locales = useLoad<ListLocalesResponse>(LOCALES_URL);
  if (locales.kind === 'loading') return <Widget.Loading />;
  if (locales.kind === 'failed') return <Widget.Error />;
  const { data } = locales.data;
  if (data.length === 0) return <Widget.NoData>{text('widget.nothing')}</Widget.NoData>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} tag="ul" padding={1}>
      {data.map((locale) => (
        <li key={locale.code}>
          <LocaleRow locale={locale} />
        </li>
      ))}
    </Flex>
  );
}

function LocaleRow({ locale: { code, name, progress } }: { locale: DeskLocale }) {
  const text = useText();
  const count = wordsToDo(progress);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2}>
        <Link tag={NavLink} to={`${DESK_PATH}?locale=${encodeURIComponent(code)}`}>
          {name}
        </Link>
        <Typography variant="pi" textColor="neutral800">
          {count === 0 ? text('widget.done') : text('widget.words', { count })}
        </Typography>
      </Flex>
      <ProgressBar progress={progress} name={name} />
    </Flex>
  );
}
