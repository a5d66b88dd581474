import type { StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { name, sql, values } from '#store/sql/fragment';
import type { PlanScope } from '../../domain/plan/project-plan';
import type { DocumentShape } from '#store/shape/document-shape';
import { atStatus } from '#store/rows/at-status';

/** When the newest version of the chain of base `b` was changed, whether or not it has a text that is served. */
export function newestVersion({ table }: StoreConnection, shape: DocumentShape, scope: PlanScope): Fragment {
  const { documentId, locale, updatedAt } = shape.system;
  return sql`(select max(${name('u', updatedAt)}) from ${table(shape.table)} u where ${name('u', documentId)} = ${name('b', documentId)} and ${name('u', locale)} in (${values(scope.chain)}) and ${atStatus(shape, scope, 'u')})`;
}
