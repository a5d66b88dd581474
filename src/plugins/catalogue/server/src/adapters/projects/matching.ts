import type { Findings, Matching } from '../../domain/plan/project-plan';
import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { keyword, name, sql } from '#store/sql/fragment';
import { isBase } from './base';
import { conditionOf } from './conditions';
import { isLocatedWithin } from './is-located-within';
import { isOnServedText } from '../../domain/query/filter-tree';
import type { ServedTitle } from './served-title';
import { servedTitle } from './served-title';

export interface MatchingSql {
  /** `from … where …` with the base rows as `b`. */
  source: Fragment;
  title: ServedTitle;
}

/** The base rows of the projects that take part in an answer, one row for each. */
export function matchingRows(
  connection: StoreConnection,
  shape: DocumentShape,
  matching: Matching,
  { orphans, hits: found }: Findings,
  { withTitle = false }: { withTitle?: boolean } = {},
): MatchingSql {
  const { scope, filter, within } = matching;
  const title = servedTitle(connection, shape, scope);
  const ids = found?.map(({ documentId }) => documentId);
  const isFound = ids
    ? sql` and ${connection.dialect.isOneOf(name('b', shape.system.documentId), ids)}`
    : keyword('');
  const isThere = within ? sql` and ${isLocatedWithin(connection, shape, within)}` : keyword('');
  const titles = withTitle || isOnServedText(filter) ? title.joins : keyword('');
  const condition = conditionOf(filter, { connection, shape, matching, title });
  return {
    title,
    source: sql`from ${connection.table(shape.table)} b${titles} where ${isBase(connection, shape, scope, orphans)} and ${condition}${isThere}${isFound}`,
  };
}
