import { groupBy } from '#domain/group-by';
import type { Row, StoreConnection } from '../connection/store-connection';
import type { FileShape } from '../shape/file-shape';
import { join, name, selection, sql } from '../sql/fragment';
import type { Owner } from './owner';
import { attach } from './owner';

/** Puts the files of all `owners` into their values, with one query whatever they are. */
export async function loadMedia(
  connection: StoreConnection,
  file: FileShape,
  owners: readonly Owner[],
): Promise<void> {
  const withMedia = owners.filter(({ shape }) => shape.media.length > 0);
  for (const { shape, values } of withMedia) {
    for (const { attribute, multiple } of shape.media) values[attribute] = multiple ? [] : null;
  }
  if (withMedia.length === 0) return;
  const byKey = new Map(withMedia.map((owner) => [keyOf(owner.shape.uid, owner.id), owner]));
  for (const row of await selectFiles(connection, file, withMedia)) {
    // The numbers of rows of other types are among these: the library keeps the files of all in one table.
    const owner = byKey.get(keyOf(String(row.ownerType), Number(row.owner)));
    const media = owner?.shape.media.find(({ attribute }) => attribute === row.field);
    if (owner && media) attach(owner, media.attribute, toFile(file, row), media.multiple);
  }
}

async function selectFiles(
  { table, dialect, run }: StoreConnection,
  { table: files, id, columns, link }: FileShape,
  owners: readonly Owner[],
): Promise<Row[]> {
  const chosen = selection({
    ...Object.fromEntries(columns.map(({ attribute, column }) => [FILE + attribute, name('f', column)])),
    owner: name('l', link.owner),
    ownerType: name('l', link.ownerType),
    field: name('l', link.field),
  });
  const ofType = [...groupBy(owners, ({ shape }) => shape.uid)].map(([uid, some]) => {
    const ids = some.map((owner) => owner.id);
    return sql`(${dialect.notLookedUp(name('l', link.ownerType))} = ${uid} and ${dialect.isOneOf(name('l', link.owner), ids)})`;
  });
  return run(
    sql`select ${chosen} from ${table(link.table)} l join ${table(files)} f on ${name('f', id)} = ${name('l', link.file)} where ${join(ofType, ' or ')} order by ${name('l', link.order)}`,
  );
}

/** Prefix of selected attributes, so that none collides with what the link says. */
const FILE = 'f_';

function toFile({ columns }: FileShape, row: Row): Record<string, unknown> {
  const file: Record<string, unknown> = {};
  for (const { attribute, read } of columns) file[attribute] = read(row[FILE + attribute]);
  return file;
}

function keyOf(uid: string, id: number): string {
  return `${uid} ${id}`;
}
