import type { CalendarDay } from '#domain/calendar-day';
import { groupBy } from '#domain/group-by';
import type { CatalogueQuery, SortKey } from '../query/catalogue-query';
import type { FacetName } from '../query/facets';
import { FACETS } from '../query/facets';
import { withoutFields } from '../query/filter-tree';
import type { FacetGroup, Matching, OrderKey, PlanScope, ProjectPlan } from './project-plan';

/** What is to be asked of the database for a list of projects. */
export function planProjects(
  query: CatalogueQuery,
  { scope, today }: { scope: PlanScope; today: CalendarDay },
): ProjectPlan {
  const { filter, words, within } = query;
  const matching: Matching = { scope, today, filter, words, within };
  return {
    matching,
    order: planOrder(query),
    offset: query.window.offset,
    limit: query.window.limit,
    count: query.window.withCount,
    facetGroups: planFacets(query.facets, matching),
  };
}

/** Newest projects first where nobody says otherwise; a search shows the hits in titles first. */
const DEFAULT_SORT: readonly SortKey[] = [{ field: 'startDate', direction: 'desc' }];

function planOrder({ sort, words }: CatalogueQuery): OrderKey[] {
  const keys = sort.length > 0 ? sort : DEFAULT_SORT;
  const hits: OrderKey[] =
    words.length > 0 && sort.length === 0 ? [{ by: 'titleHits', direction: 'desc' }] : [];
  return [
    ...hits,
    ...keys.map(({ field, direction }) => ({ by: field, direction })),
    { by: 'documentId', direction: 'asc' },
  ];
}

/** Facets whose own filters aren't in use are counted over the very same projects. */
function planFacets(facets: readonly FacetName[], matching: Matching): FacetGroup[] {
  const plans = facets.map((facet) => ({ facet, filter: withoutFields(matching.filter, FACETS[facet]) }));
  return [...groupBy(plans, ({ filter }) => JSON.stringify(filter)).values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [{ facets: group.map(({ facet }) => facet), matching: { ...matching, filter: first.filter } }]
      : [];
  });
}
