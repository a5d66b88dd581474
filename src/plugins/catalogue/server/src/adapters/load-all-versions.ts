import type { DocumentVersion } from '#domain/resolve/document-model';
import { groupBy } from '#domain/group-by';
import type { DocumentShape } from './document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import { versionOf, versionSelection } from './read-rows';
import type { ReadScope } from './read-scope';
import { atStatus } from './sql/at-status';
import { sql } from '#store/sql/fragment';

/** The own attributes of every document at a status, in every locale; null where there are more than `most` rows. */
export async function loadAllVersions(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  scope: Pick<ReadScope, 'status'>,
  most: number,
): Promise<Map<string, DocumentVersion[]> | null> {
  const rows = await run(
    sql`select ${versionSelection(shape, 'd')} from ${table(shape.table)} d where ${atStatus(shape, scope, 'd')} limit ${most + 1}`,
  );
  if (rows.length > most) return null;
  return groupBy(
    rows.map((row) => versionOf(shape, row)),
    ({ documentId }) => documentId,
  );
}
