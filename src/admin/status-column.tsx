import { Status, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { calendarDay } from '#domain/calendar-day';
import {
  computeProjectStatus,
  STATUS_OVERRIDES,
  type ProjectDates,
  type ProjectStatus,
} from '#domain/project-status';
import { isProject } from './is-project';
import type { ListColumn, ListColumns } from './list-columns';

const COLOURS = {
  planned: 'secondary',
  ongoing: 'success',
  completed: 'neutral',
  suspended: 'warning',
  cancelled: 'danger',
} as const satisfies Record<ProjectStatus, string>;

/** Adds the computed status to the list of projects, right after what names them. */
export function addStatusColumn({ displayedHeaders, layout }: ListColumns): ListColumns {
  if (!isProject(layout.metadatas)) return { displayedHeaders, layout };
  const status: ListColumn = {
    attribute: { type: 'custom' },
    name: 'computedStatus',
    label: { id: 'fiche.status.header', defaultMessage: 'Project status' },
    searchable: false,
    sortable: false,
    cellFormatter: (row) => <StatusCell {...toDates(row)} />,
  };
  return { displayedHeaders: displayedHeaders.toSpliced(1, 0, status), layout };
}

function StatusCell(dates: ProjectDates) {
  const { formatMessage } = useIntl();
  if (!dates.startDate && !dates.statusOverride) {
    return (
      <Typography textColor="neutral600">
        {formatMessage({ id: 'fiche.status.none', defaultMessage: 'No dates yet' })}
      </Typography>
    );
  }
  const status = computeProjectStatus(dates, calendarDay(new Date()));
  return (
    <Status size="S" variant={COLOURS[status]}>
      <Typography tag="span" variant="omega" fontWeight="bold" textColor="neutral800">
        {formatMessage({ id: `fiche.status.${status}`, defaultMessage: status })}
      </Typography>
    </Status>
  );
}

/** A row of the list holds whatever the API sent: only what is a date or an override counts. */
function toDates({ startDate, endDate, statusOverride }: Record<string, unknown>): ProjectDates {
  return {
    startDate: typeof startDate === 'string' ? startDate : null,
    endDate: typeof endDate === 'string' ? endDate : null,
    statusOverride: STATUS_OVERRIDES.find((override) => override === statusOverride) ?? null,
  };
}
