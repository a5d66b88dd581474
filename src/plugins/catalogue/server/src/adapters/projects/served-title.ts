import type { PlanScope } from '../../domain/plan/project-plan';
import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import { searchedColumns, TEXTS } from '../search/search-schema';
import { atStatus } from '#store/rows/at-status';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';

/** The served title of base `b`, as it is written and as a search has it, with the joins that both need. */
export interface ServedTitle {
  joins: Fragment;
  text: Fragment;
  folded: Fragment;
}

/** The title from the first locale of the chain where it isn't empty; null where there is none. */
export function servedTitle(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: PlanScope,
): ServedTitle {
  const { id, documentId, locale } = shape.system;
  const [title] = searchedColumns(shape);
  if (!title) throw new Error(`${shape.uid} has no title`);
  const chain = scope.fallback === 'none' ? [scope.locale] : scope.chain;
  const joins = chain.map((code, index) => {
    const [l, t] = [`l${index}`, `t${index}`];
    return sql` left join ${connection.table(shape.table)} ${keyword(l)} on ${name(l, documentId)} = ${name('b', documentId)} and ${name(l, locale)} = ${code} and ${atStatus(shape, scope, l)} left join ${connection.table(TEXTS)} ${keyword(t)} on ${name(t, 'id')} = ${name(l, id)}`;
  });
  const cases = (column: (index: number) => Fragment) =>
    sql`case ${join(
      chain.map((_, index) => sql`when ${name(`t${index}`, title.column)} <> '' then ${column(index)}`),
      ' ',
    )} end`;
  return {
    joins: join(joins, ''),
    text: cases((index) => name(`l${index}`, title.column)),
    folded: cases((index) => name(`t${index}`, title.column)),
  };
}
