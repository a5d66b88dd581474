import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

/** Something, an at sign, and a host with a dot: typing slips are caught, no valid address is refused. */
const ADDRESS = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;

export function checkContactEmail({ contactEmail }: ProjectDraft): FieldIssue[] {
  if (!contactEmail || ADDRESS.test(contactEmail)) return [];
  const message = `“${contactEmail}” is no e-mail address. Write it as name@example.org.`;
  return [{ path: ['contactEmail'], code: 'invalid-email', message }];
}
