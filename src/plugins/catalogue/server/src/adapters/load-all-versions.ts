import { groupBy } from '#domain/group-by';
import type { DocumentVersion } from '#domain/resolve/document-model';
import type { StoreConnection } from '#store/connection/store-connection';
import { atStatus } from '#store/rows/at-status';
import { selectRows } from '#store/rows/read-rows';
import type { DocumentShape } from '#store/shape/document-shape';
import { sql } from '#store/sql/fragment';
import type { ReadScope } from './read-scope';

/** The own attributes of every document at a status, in every locale; null where there are more than `most` rows. */
export async function loadAllVersions(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: Pick<ReadScope, 'status'>,
  most: number,
): Promise<Map<string, DocumentVersion[]> | null> {
  const rows = await selectRows(connection, shape, sql`${atStatus(shape, scope, 'd')} limit ${most + 1}`);
  if (rows.length > most) return null;
  return groupBy(
    rows.map(({ version }) => version),
    ({ documentId }) => documentId,
  );
}
