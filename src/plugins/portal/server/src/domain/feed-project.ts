import { z } from 'zod';
import { localizedProject } from '#catalogue/project';
import { LINKED, selectionOf } from './selection';

/** What of a project a feed and a map of the site tell. */
const feedProject = z.object(
  localizedProject.pick({
    ...LINKED,
    summary: true,
    description: true,
    updatedAt: true,
    publishedAt: true,
  }).shape,
);
export type FeedProject = z.infer<typeof feedProject>;

export const FED = selectionOf(feedProject);

export function toFeedProject(answer: Record<string, unknown>): FeedProject {
  return feedProject.parse(answer);
}
