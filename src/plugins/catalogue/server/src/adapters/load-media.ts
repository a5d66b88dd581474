import type { MediaFile } from '#domain/localized-project';
import { groupBy } from '#domain/group-by';
import type { FileShape } from './file-shape';
import type { Owner } from './owner';
import { attach } from './owner';
import type { StoreConnection, Row } from '#store/connection/store-connection';
import { join, name, selection, sql } from '#store/sql/fragment';

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
  const byKey = new Map(withMedia.map((owner) => [keyOf(owner.uid, owner.id), owner]));
  for (const row of await selectFiles(connection, file, withMedia)) {
    const owner = byKey.get(keyOf(String(row.ownerType), Number(row.owner)));
    const media = owner?.shape.media.find(({ attribute }) => attribute === row.field);
    if (owner && media) attach(owner, media.attribute, toMediaFile(row), media.multiple);
  }
}

async function selectFiles(
  { table, dialect, run }: StoreConnection,
  { table: files, columns, link }: FileShape,
  owners: readonly Owner[],
): Promise<Row[]> {
  const chosen = selection({
    ...Object.fromEntries(
      Object.entries(columns).map(([attribute, column]) => [attribute, name('f', column)]),
    ),
    owner: name('l', link.owner),
    ownerType: name('l', link.ownerType),
    field: name('l', link.field),
  });
  const ofType = [...groupBy(owners, ({ uid }) => uid)].map(([uid, some]) => {
    const ids = some.map(({ id }) => id);
    return sql`(${dialect.notLookedUp(name('l', link.ownerType))} = ${uid} and ${dialect.isOneOf(name('l', link.owner), ids)})`;
  });
  return run(
    sql`select ${chosen} from ${table(link.table)} l join ${table(files)} f on ${name('f', columns.id)} = ${name('l', link.file)} where ${join(ofType, ' or ')} order by ${name('l', link.order)}`,
  );
}

function keyOf(uid: string, id: number): string {
  return `${uid} ${id}`;
}

function toMediaFile(row: Row): MediaFile {
  return {
    id: Number(row.id),
    name: String(row.name),
    url: String(row.url),
    mime: String(row.mime),
    size: Number(row.size),
    width: toNumber(row.width),
    height: toNumber(row.height),
    alternativeText: row.alternativeText === null ? null : String(row.alternativeText),
  };
}

function toNumber(cell: unknown): number | null {
  return cell === null || cell === undefined ? null : Number(cell);
}
