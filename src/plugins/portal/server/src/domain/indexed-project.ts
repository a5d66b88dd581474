import { z } from 'zod';
import { localizedProject } from '#catalogue/project';
import { LINKED, selectionOf } from './selection';

/** What tells in which language a project's page is, and where and when it was changed. */
const indexedProject = z.object(
  localizedProject.pick({
    ...LINKED,
    description: true,
    specificObjective: true,
    expectedResults: true,
    updatedAt: true,
  }).shape,
);
export type IndexedProject = z.infer<typeof indexedProject>;

export const INDEXED = selectionOf(indexedProject);

export function toIndexedProject(answer: Record<string, unknown>): IndexedProject {
  return indexedProject.parse(answer);
}
