import { Typography } from '@strapi/design-system';
import { useDay } from './kit/day';
import type { ListColumns } from './list-columns';

/** Writes the days of every list short, `1 Mar 2024` in English: in full, as Strapi has them, they push other columns out of sight. */
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
  const writeDay = useDay();
  return (
    <Typography textColor="neutral800">
      {typeof day === 'string' ? writeDay(day, { timeZone: 'UTC' }) : '–'}
    </Typography>
  );
}
