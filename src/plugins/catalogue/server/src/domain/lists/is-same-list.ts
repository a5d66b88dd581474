import { isDeepStrictEqual } from 'node:util';
import type { Matching, ProjectPlan } from '../plan/project-plan';
import { compareListed } from './compare-listed';
import { countFacets } from './count-facets';
import { only } from './find-in-lists';
import type { Listed } from './listed-project';
import type { ListView } from './listing';

/**
 * Whether what a plan finds in two views, of which these projects alone may differ, is the same projects in the same order with
 * the same counts. A list with a search in it isn't to be asked about: its hits aren't in the views.
 */
export async function isSameList(
  plan: ProjectPlan,
  { before, after }: { before: ListView; after: ListView },
  documentIds: Iterable<string>,
): Promise<boolean> {
  for (const documentId of documentIds) {
    const one = await stateOf(before, plan, documentId);
    const other = await stateOf(after, plan, documentId);
    if (!isDeepStrictEqual(one.counts, other.counts)) return false;
    if ((one.listed === null) !== (other.listed === null)) return false;
    if (one.listed && other.listed && !isAtSamePlace(after, plan, one.listed, other.listed)) return false;
  }
  return true;
}

/** What a list says of one project, but for what its own document says: whether it is in it, and what it counts for. */
async function stateOf(view: ListView, plan: ProjectPlan, documentId: string) {
  const find = (matching: Matching) => only(view, view.among(matching.scope, [documentId]), matching);
  const [listed = null] = await find(plan.matching);
  const counts = [];
  for (const { facets, matching } of plan.facetGroups)
    counts.push(countFacets(facets, await find(matching), { today: matching.today, sets: view.sets }));
  return { listed, counts };
}

function isAtSamePlace(view: ListView, plan: ProjectPlan, one: Listed, other: Listed): boolean {
  const { scope } = plan.matching;
  const context = { locale: scope.locale, reading: view.reading(scope), hits: null };
  return compareListed(plan.order, context)(one, other) === 0;
}
