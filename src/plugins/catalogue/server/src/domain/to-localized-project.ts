import type { CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import type { LocalizedDocument, LocalizedProject } from '#domain/localized-project';
import { computeProjectStatus } from '#domain/project-status';
import type { ResolvedDocument } from '#domain/resolve/document-model';

type ProjectFields = Omit<LocalizedProject, keyof LocalizedDocument | 'status'>;

/** A resolved project with its status on a day. */
export function toLocalizedProject(
  resolved: ResolvedDocument,
  { availableLocales, today }: { availableLocales: Locale[]; today: CalendarDay },
): LocalizedProject {
  const { values, ...document } = resolved;
  // The schema's attributes are the contract's: a test compares them, so that neither moves alone.
  const fields = values as unknown as ProjectFields;
  const status = computeProjectStatus(fields, today);
  return Object.assign(document, { availableLocales, status }, fields);
}
