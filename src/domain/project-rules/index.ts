export { checkCountry } from './check-country';
export { checkProject } from './check-project';
export type { FieldIssue, FieldIssueCode } from './field-issue';
export type { CheckOptions, ProjectDraft } from './project-draft';
