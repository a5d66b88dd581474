import type { PlanScope } from '../../domain/plan/project-plan';
import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import { atStatus } from '#store/rows/at-status';
import { name, sql } from '#store/sql/fragment';

/** More than these aren't worth knowing by name. */
const MOST = 500;

/** The documents without a version in the default locale, whose base is a translation; null: too many to name. */
export async function findOrphans(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  scope: PlanScope,
): Promise<string[] | null> {
  const { documentId, locale } = shape.system;
  const rows = await run(
    sql`select distinct ${name('d', documentId)} as id from ${table(shape.table)} d where ${atStatus(shape, scope, 'd')} and not exists (select 1 from ${table(shape.table)} o where ${name('o', documentId)} = ${name('d', documentId)} and ${name('o', locale)} = ${scope.defaultLocale} and ${atStatus(shape, scope, 'o')}) limit ${MOST + 1}`,
  );
  return rows.length > MOST ? null : rows.map(({ id }) => String(id));
}
