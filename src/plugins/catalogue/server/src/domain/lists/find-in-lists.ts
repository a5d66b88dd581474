import type { FacetGroup, Matching, ProjectPlan, SearchHit } from '../plan/project-plan';
import { isWithin } from '../bounding-box';
import { isEverything, matching } from '../query/matching';
import { compareListed } from './compare-listed';
import type { FacetCount } from './count-facets';
import { countFacets } from './count-facets';
import { filterInSlices } from './filter-in-slices';
import type { Listed, Place } from './listed-project';
import { listedValues } from './listed-values';
import type { ListView } from './listing';

/** A list of projects as far as it is known without their bodies. */
export interface FoundProjects {
  /** Of the window, in order. */
  documentIds: string[];
  /** How many there are in all, where that is asked for. */
  total: number | null;
  facets: FacetCount[];
}

/** What a plan finds; `hits` are a search's, null where nothing is searched for. */
export async function findInLists(
  view: ListView,
  plan: ProjectPlan,
  hits: readonly SearchHit[] | null,
): Promise<FoundProjects> {
  const { offset, limit } = plan;
  const candidates = await candidatesOf(view, plan, hits);
  const found = await only(view, candidates, plan.matching);
  const page = found.slice(offset, limit === null ? undefined : offset + limit);
  const facets: FacetCount[] = [];
  for (const group of plan.facetGroups) facets.push(...(await countGroup(view, candidates, group)));
  return {
    documentIds: page.map(({ project }) => project.documentId),
    total: plan.count ? found.length : null,
    facets,
  };
}

/** A place with the project that is there. */
export interface FoundPlace extends Place {
  documentId: string;
}

/** Where all projects of a plan are, whatever its window. */
export async function findPlaces(
  view: ListView,
  plan: ProjectPlan,
  hits: readonly SearchHit[] | null,
): Promise<FoundPlace[]> {
  const found = await only(view, await candidatesOf(view, plan, hits), plan.matching);
  return found.flatMap(({ project: { documentId }, places }) =>
    places.map(({ longitude, latitude }) => ({ documentId, longitude, latitude })),
  );
}

/** All that a filter has to choose from, in the order of the list. */
async function candidatesOf(
  view: ListView,
  { matching: { scope }, order }: ProjectPlan,
  hits: readonly SearchHit[] | null,
): Promise<readonly Listed[]> {
  if (hits === null) return view.inOrder(scope, order);
  const found = new Map(hits.map(({ documentId, titleHits }) => [documentId, titleHits]));
  const context = { locale: scope.locale, reading: view.reading(scope), hits: found };
  return view.among(scope, found.keys()).sort(compareListed(order, context));
}

async function countGroup(
  view: ListView,
  candidates: readonly Listed[],
  group: FacetGroup,
): Promise<FacetCount[]> {
  const { today } = group.matching;
  const found = await only(view, candidates, group.matching);
  return countFacets(group.facets, found, { today, sets: view.sets });
}

/** Those of some projects that match. */
export async function only(
  { sets, reading, pause }: ListView,
  candidates: readonly Listed[],
  { scope, today, filter, within }: Matching,
): Promise<readonly Listed[]> {
  if (isEverything(filter) && within === null) return candidates;
  const context = { reading: reading(scope), today, sets };
  const matches = matching<Listed>(filter, (field) => listedValues(field, context));
  if (within === null) return filterInSlices(candidates, matches, pause);
  const isThere = ({ places }: Listed) => places.some((place) => isWithin(within, place));
  return filterInSlices(candidates, (listed) => isThere(listed) && matches(listed), pause);
}
