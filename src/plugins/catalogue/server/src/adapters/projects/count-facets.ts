import type { FacetGroup, Findings } from '../../domain/plan/project-plan';
import type { FacetName } from '../../domain/query/facets';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed, relationNamed } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';
import { computedStatus } from './computed-status';
import { matchingRows } from './matching';

export interface FacetCount {
  facet: FacetName;
  value: string;
  count: number;
}

/** The counts of a group's facets, by one query: the projects are found once, and counted for each facet. */
export async function countFacets(
  connection: StoreConnection,
  shape: DocumentShape,
  { facets, matching }: FacetGroup,
  findings: Findings,
): Promise<FacetCount[]> {
  const { source } = matchingRows(connection, shape, matching, findings);
  const [start, scope] = ['startDate', 'scope'].map((attribute) => name('b', columnNamed(shape, attribute)));
  const found = sql`select ${name('b', shape.system.id)} as id, ${computedStatus(shape, matching.today)} as status, ${scope} as scope, ${connection.dialect.yearOf(start ?? name('b'))} as year ${source}`;
  const counts = facets.map((facet) => countFacet(facet, connection, shape));
  const rows = await connection.run(
    sql`with found as materialized (${found}) ${join(counts, ' union all ')}`,
  );
  return rows
    .filter(({ value }) => value !== null)
    .map(({ facet, value, n }) => ({ facet: facet as FacetName, value: String(value), count: Number(n) }));
}

function countFacet(facet: FacetName, connection: StoreConnection, shape: DocumentShape): Fragment {
  const label = labelOf(facet);
  switch (facet) {
    case 'countries':
      return countRelated({ facet, attribute: 'code' }, connection, shape);
    case 'priorityArea':
    case 'subsector':
    case 'topics':
      return countRelated({ facet, attribute: 'slug' }, connection, shape);
    case 'status':
    case 'scope':
    case 'year':
      return sql`select ${label} as facet, ${name('found', facet)} as value, count(*) as n from found group by ${name('found', facet)}`;
    default:
      return facet satisfies never;
  }
}

function countRelated(
  { facet, attribute }: { facet: FacetName; attribute: string },
  connection: StoreConnection,
  shape: DocumentShape,
): Fragment {
  const { link, target } = relationNamed(shape, facet);
  const value = name('r', columnNamed(target, attribute));
  // Crossed, so that SQLite starts from the few that were found and not from every link there is.
  return sql`select ${labelOf(facet)} as facet, ${value} as value, count(*) as n from found cross join ${connection.table(link.table)} l cross join ${connection.table(target.table)} r where ${name('l', link.owner)} = found.id and ${name('r', target.system.id)} = ${name('l', link.target)} group by ${value}`;
}

/** A word of ours, written out: a bound one has no type that the branches of a union could agree on. */
function labelOf(facet: FacetName): Fragment {
  return keyword(`'${facet}'`);
}
