import { Typography } from '@strapi/design-system';
import { formatDate } from '#domain/format-date';
import { isProject } from '../is-project';
import type { ListColumns } from '../list-columns';
import { useText } from '../texts';

/** Writes a project's first and last day in one column, which is sorted by the first: two of them are too wide. */
export function joinDates({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isProject(layout.metadatas)) return { displayedHeaders, layout };
  const isJoined = displayedHeaders.some(({ name }) => name === 'startDate');
  return {
    layout,
    displayedHeaders: displayedHeaders
      .filter(({ name }) => !(isJoined && name === 'endDate'))
      .map((header) =>
        header.name === 'startDate'
          ? {
              ...header,
              label: { id: 'fiche.list.period', defaultMessage: 'Period' },
              cellFormatter: ({ startDate, endDate }) => <Period start={startDate} end={endDate} />,
            }
          : header,
      ),
  };
}

function Period({ start, end }: { start: unknown; end: unknown }) {
  const text = useText();
  if (typeof start !== 'string') return <Typography textColor="neutral800">–</Typography>;
  return (
    <Typography textColor="neutral800" tag="div" style={{ whiteSpace: 'pre' }}>
      {text('fiche.list.days', {
        start: formatDate(start),
        end: typeof end === 'string' ? formatDate(end) : text('fiche.list.open'),
      })}
    </Typography>
  );
}
