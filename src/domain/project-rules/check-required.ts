import { isEmptyText } from '../is-empty-text';
import type { FieldIssue } from './field-issue';
import type { CheckOptions, ProjectDraft } from './project-draft';

const REQUIRED_TEXTS = {
  title: 'A title is needed to publish.',
  slug: 'A slug is needed to publish: the name of the project in addresses.',
  scope: 'A scope is needed to publish: regional or bilateral.',
  startDate: 'A start date is needed to publish.',
  priorityArea: 'A priority area is needed to publish.',
} satisfies Partial<Record<keyof ProjectDraft, string>>;

/** A published base has a title, slug, scope, start date, priority area and at least one country. */
export function checkRequired(project: ProjectDraft, { complete }: CheckOptions): FieldIssue[] {
  if (!complete) return [];
  const issues = Object.entries(REQUIRED_TEXTS)
    .filter(([field]) => isEmptyText(project[field as keyof typeof REQUIRED_TEXTS]))
    .map(([field, message]): FieldIssue => ({ path: [field], code: 'required', message }));
  if (!project.countries?.length) {
    issues.push({
      path: ['countries'],
      code: 'required',
      message: 'At least one country is needed to publish.',
    });
  }
  return issues;
}
