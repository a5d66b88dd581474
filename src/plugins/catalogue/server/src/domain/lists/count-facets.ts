import type { CalendarDay } from '#domain/calendar-day';
import { computeProjectStatus } from '#domain/project-status';
import type { FacetName } from '../query/facets';
import type { Listed, ListedRelation } from './listed-project';
import type { TermSets } from './term-sets';

export interface FacetCount {
  facet: FacetName;
  value: string;
  count: number;
}

interface CountContext {
  today: CalendarDay;
  sets: Pick<TermSets, 'codes'>;
}

/** How many of the projects have each value of each facet, by value: counted all at once, because going through them takes longest. */
export function countFacets(
  facets: readonly FacetName[],
  projects: readonly Listed[],
  context: CountContext,
): FacetCount[] {
  const counters = facets.map((facet) => counterOf(facet, context));
  for (const listed of projects) for (const { add } of counters) add(listed);
  return facets.flatMap((facet, index) =>
    [...(counters[index]?.counts() ?? [])]
      .map(([value, count]) => ({ facet, value, count }))
      .sort((one, other) => (one.value < other.value ? -1 : 1)),
  );
}

interface Counter {
  add(listed: Listed): void;
  counts(): ReadonlyMap<string, number>;
}

function counterOf(facet: FacetName, { today, sets }: CountContext): Counter {
  switch (facet) {
    case 'countries':
    case 'priorityArea':
    case 'subsector':
    case 'topics':
      // By set first: there are few, however many projects.
      return countingSets(facet, sets);
    case 'status':
      return counting(
        (listed) => computeProjectStatus(listed, today),
        (status) => [status],
      );
    case 'scope':
      return counting(
        ({ scope }) => scope,
        (scope) => [scope],
      );
    case 'year':
      return counting(
        ({ startDate }) => startDate,
        (day) => [day.slice(0, 4)],
      );
    default:
      return facet satisfies never;
  }
}

function countingSets(relation: ListedRelation, sets: Pick<TermSets, 'codes'>): Counter {
  const had: number[] = [];
  return {
    add(listed) {
      const set = listed[relation];
      had[set] = (had[set] ?? 0) + 1;
    },
    counts: () => sumOf(had.entries(), (set) => sets.codes(relation, set)),
  };
}

/** Counts what the projects have, and in the end by the values that it stands for. */
function counting<Had>(
  of: (listed: Listed) => Had | null,
  valuesOf: (had: Had) => readonly string[],
): Counter {
  const had = new Map<Had, number>();
  return {
    add(listed) {
      const own = of(listed);
      if (own !== null) had.set(own, (had.get(own) ?? 0) + 1);
    },
    counts: () => sumOf(had, valuesOf),
  };
}

function sumOf<Had>(
  had: Iterable<readonly [Had, number | undefined]>,
  valuesOf: (had: Had) => readonly string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [own, count = 0] of had)
    if (count > 0) for (const value of valuesOf(own)) counts.set(value, (counts.get(value) ?? 0) + count);
  return counts;
}
