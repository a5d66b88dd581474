import { isSlug } from '../slug';
import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

export function checkSlug({ slug }: ProjectDraft): FieldIssue[] {
  if (!slug || isSlug(slug)) return [];
  const message = `“${slug}” can't be a slug. Use small Latin letters and digits, with single hyphens between words.`;
  return [{ path: ['slug'], code: 'invalid-slug', message }];
}
