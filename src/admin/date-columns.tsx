import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { ListColumns } from './list-columns';

/** Writes the days of every list short, `1 Mar 2024`: in full, as Strapi has them, they push other columns out of sight. */
export function shortenDates({ displayedHeaders, layout }: ListColumns): ListColumns {
  return {
    layout,
    displayedHeaders: displayedHeaders.map((header) =>
      header.attribute?.type === 'date'
        ? { ...header, cellFormatter: (row) => <Day day={row[header.name]} /> }
        : header,
    ),
  };
}

function Day({ day }: { day: unknown }) {
  const { formatDate } = useIntl();
  return (
    <Typography textColor="neutral800">
      {typeof day === 'string' ? formatDate(day, { dateStyle: 'medium', timeZone: 'UTC' }) : '–'}
    </Typography>
  );
}
