import type { Core } from '@strapi/strapi';
import { annotateWrites } from './gathered-writes';
import { writeGathered } from './watch';

/** Runs `work` and has somebody look at each translation that it wrote with other words than before. */
export function reviewNew<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return writeGathered(strapi, async () => {
    annotateWrites(() => ({ verdictOf: () => 'review-new', placed: new Map() }));
    return work();
  });
}
