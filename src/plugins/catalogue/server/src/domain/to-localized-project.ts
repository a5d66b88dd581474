import type { CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import type { LocalizedDocument } from '#catalogue/document';
import type { LocalizedProject } from '#catalogue/project';
import { computeProjectStatus } from '#domain/project-status';
import type { ResolvedDocument } from '#domain/resolve/document-model';

type ProjectFields = Omit<LocalizedProject, keyof LocalizedDocument | 'status'>;

/** A resolved project with its status on a day. */
export function toLocalizedProject(
  resolved: ResolvedDocument,
  { availableLocales, today }: { availableLocales: Locale[]; today: CalendarDay },
): LocalizedProject {
  const { values, ...document } = resolved;
  // What is read of a row follows its schema, and `tests/architecture/contracts.test.ts` holds contract and schema together.
  const fields = values as unknown as ProjectFields;
  const status = computeProjectStatus(fields, today);
  return Object.assign(document, { availableLocales, status }, fields);
}
