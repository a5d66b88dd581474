import type { FieldIssue } from './field-issue';
import type { ProjectDraft } from './project-draft';

export function checkSubsector({ subsector, priorityArea }: ProjectDraft): FieldIssue[] {
  if (!subsector || subsector.priorityArea === (priorityArea ?? null)) return [];
  const message = priorityArea
    ? 'This subsector belongs to another priority area. Choose one of the project’s priority area, or change the area.'
    : 'A subsector needs its priority area. Choose the area as well, or leave the subsector empty.';
  return [{ path: ['subsector'], code: 'subsector-of-other-area', message }];
}
