import type { Findings, OrderKey, ProjectPlan } from '../../domain/plan/project-plan';
import { groupBy } from '#domain/group-by';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnNamed } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import { collationOf } from '#store/sql/collations';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';
import type { MatchingSql } from './matching';
import { matchingRows } from './matching';
import { newestVersion } from './newest-version';

/** The `documentId`s of the window, in order, and how many there are in all where that is asked for. */
export interface FoundProjects {
  documentIds: string[];
  total: number | null;
}

/** One query for the ids, one for the count. */
export async function findProjectIds(
  connection: StoreConnection,
  shape: DocumentShape,
  plan: ProjectPlan,
  findings: Findings,
): Promise<FoundProjects> {
  const { matching, order, offset, limit } = plan;
  const withTitle = order.some(({ by }) => by === 'title');
  const rows = matchingRows(connection, shape, matching, findings, { withTitle });
  const collation = withTitle ? await collationOf(connection, matching.scope.locale) : '';
  const keys = order.map((key) => orderBy(key, { connection, shape, plan, findings, rows, collation }));
  const window = limit === null ? keyword('') : sql` limit ${limit} offset ${offset}`;
  const found = await connection.run(
    sql`select ${name('b', shape.system.documentId)} as id ${rows.source} order by ${join(keys, ', ')}${window}`,
  );
  const documentIds = found.map(({ id }) => String(id)).slice(limit === null ? offset : 0);
  return { documentIds, total: plan.count ? await countRows(connection, shape, plan, findings) : null };
}

async function countRows(
  connection: StoreConnection,
  shape: DocumentShape,
  { matching }: ProjectPlan,
  findings: Findings,
): Promise<number> {
  const [row] = await connection.run(
    sql`select count(*) as n ${matchingRows(connection, shape, matching, findings).source}`,
  );
  return Number(row?.n ?? 0);
}

interface OrderContext {
  connection: StoreConnection;
  shape: DocumentShape;
  plan: ProjectPlan;
  findings: Findings;
  rows: MatchingSql;
  collation: string;
}

/** What is missing comes last, whichever way: the databases disagree about it. */
function orderBy({ by, direction }: OrderKey, context: OrderContext): Fragment {
  const key = orderKey(by, context);
  return sql`${key} ${keyword(isNeverMissing(by) ? direction : `${direction} nulls last`)}`;
}

function isNeverMissing(by: OrderKey['by']): boolean {
  return by === 'documentId' || by === 'titleHits' || by === 'updatedAt';
}

function orderKey(by: OrderKey['by'], context: OrderContext): Fragment {
  const { connection, shape, plan, findings, rows, collation } = context;
  const { system } = shape;
  switch (by) {
    case 'documentId':
      return connection.dialect.byCodePoint(name('b', system.documentId));
    case 'title':
      return connection.dialect.inAlphabet(rows.title.text, collation);
    case 'titleHits':
      return titleHits(connection, shape, findings);
    case 'startDate':
    case 'endDate':
      return name('b', columnNamed(shape, by));
    case 'publishedAt':
      return name('b', system.publishedAt);
    case 'updatedAt':
      return newestVersion(connection, shape, plan.matching.scope);
    default:
      return by satisfies never;
  }
}

/** How many of the searched words the served title has. */
function titleHits({ dialect }: StoreConnection, shape: DocumentShape, { hits }: Findings): Fragment {
  const byCount = [...groupBy(hits ?? [], (hit) => hit.titleHits)].filter(([count]) => count > 0);
  if (byCount.length === 0) return keyword('0 + 0');
  const cases = byCount.map(([count, some]) => {
    const ids = some.map(({ documentId }) => documentId);
    return sql`when ${dialect.isOneOf(name('b', shape.system.documentId), ids)} then ${keyword(String(count))}`;
  });
  return sql`case ${join(cases, ' ')} else 0 end`;
}
