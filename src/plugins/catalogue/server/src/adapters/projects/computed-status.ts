import type { CalendarDay } from '#domain/calendar-day';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { name, sql } from '#store/sql/fragment';

/** The status of base `b` on a day: `computeProjectStatus` says the same of a project that is loaded. */
export function computedStatus(shape: DocumentShape, today: CalendarDay): Fragment {
  const [override, start, end] = ['statusOverride', 'startDate', 'endDate'].map((attribute) =>
    name('b', columnNamed(shape, attribute)),
  );
  return sql`case when ${override} is not null then ${override} when ${start} is null or ${start} > ${today} then 'planned' when ${end} < ${today} then 'completed' else 'ongoing' end`;
}
