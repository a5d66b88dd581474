import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** A bilateral project has exactly one country; that there is one at all is asked of a published base. */
export function checkCountries({ scope, countries }: ProjectDraft): FieldIssue[] {
  const count = new Set(countries ?? []).size;
  if (scope !== 'bilateral' || count <= 1) return [];
  const message = `A bilateral project has exactly one country, and this one has ${count}. Leave one, or make its scope regional.`;
  return [{ path: ['countries'], code: 'bilateral-needs-one-country', message }];
}
