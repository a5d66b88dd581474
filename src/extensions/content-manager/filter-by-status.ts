import { errors } from '@strapi/utils';
import { calendarDay } from '#domain/calendar-day';
import { PROJECT_STATUSES } from '#domain/project-status';
import { PROJECT } from '../../rules/project';
import type { ListContext } from './list-context';
import { toStatusFilter } from './status-filter';

/**
 * Takes `projectStatus=planned` of a list of projects for what the status is computed from today. It is no filter of the
 * address's own: those nest no deeper than five, and would ask for yesterday's status tomorrow.
 * @throws ValidationError where there is no such status
 */
export function filterByStatus({ params, query }: ListContext): void {
  if (params.model !== PROJECT || query.projectStatus === undefined) return;
  const status = PROJECT_STATUSES.find((each) => each === query.projectStatus);
  if (!status) throw new errors.ValidationError(`projectStatus is one of ${PROJECT_STATUSES.join(', ')}`);
  delete query.projectStatus;
  const filter = toStatusFilter(status, calendarDay(new Date()));
  query.filters = query.filters ? { $and: [query.filters, filter] } : filter;
}
