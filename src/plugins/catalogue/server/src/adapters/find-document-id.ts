import type { DocumentShape } from '#store/shape/document-shape';
import type { StoreConnection } from '#store/connection/store-connection';
import type { ReadScope } from './read-scope';
import { atStatus } from '#store/rows/at-status';
import type { Fragment } from '#store/sql/fragment';
import { keyword, name, sql, values } from '#store/sql/fragment';

/**
 * The `documentId` that `idOrKey` means: a document's id first, else what a version of the chain has for
 * `attribute`. Null where no version has either.
 */
export async function findDocumentId(
  connection: StoreConnection,
  shape: DocumentShape,
  { idOrKey, attribute }: { idOrKey: string; attribute: string },
  scope: ReadScope,
): Promise<string | null> {
  // PostgreSQL has no text with U+0000 and refuses to look for one.
  if (idOrKey.includes('\u0000')) return null;
  const column = shape.columns.find((each) => each.attribute === attribute)?.column;
  const names = [shape.system.documentId, ...(column ? [column] : [])];
  // A query for each: with both conditions in one, neither index is used.
  for (const named of names) {
    const [id] = await selectIds(connection, shape, scope, sql` and ${name('d', named)} = ${idOrKey}`);
    if (id !== undefined) return id;
  }
  return null;
}

/** The document of a single type: its oldest, should a race have made two. */
export async function findFirstDocumentId(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: ReadScope,
): Promise<string | null> {
  const { createdAt, id } = shape.system;
  const oldest = sql` order by min(${name('d', createdAt)}), min(${name('d', id)}) limit 1`;
  const [first] = await selectIds(connection, shape, scope, keyword(''), oldest);
  return first ?? null;
}

/** Every document with a version in the chain, in no particular order: for taxonomies, of which there are few. */
export async function findAllDocumentIds(
  connection: StoreConnection,
  shape: DocumentShape,
  scope: ReadScope,
): Promise<string[]> {
  return selectIds(connection, shape, scope, keyword(''));
}

async function selectIds(
  { table, run }: StoreConnection,
  shape: DocumentShape,
  scope: ReadScope,
  condition: Fragment,
  order: Fragment = keyword(''),
): Promise<string[]> {
  const { documentId, locale } = shape.system;
  const id = name('d', documentId);
  const rows = await run(
    sql`select ${id} as id from ${table(shape.table)} d where ${name('d', locale)} in (${values(scope.chain)}) and ${atStatus(shape, scope, 'd')}${condition} group by ${id}${order}`,
  );
  return rows.map((row) => String(row.id));
}
