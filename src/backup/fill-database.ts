import type { Knex } from 'knex';
import type { Archive } from './archive';
import { rowWriter, type Row } from './cells';
import { assertSame, contained } from './compare-content';
import { findSequence, from, readRows, readSequence, type Snapshot } from './read-content';
import { tablesOf, type StoredTable } from './stored-schema';

/**
 * Makes the tables of a backup, writes its rows, and reads them back.
 * @throws BackupError where what was written isn’t what is in the backup
 */
export async function fill(archive: Archive, target: Snapshot, generation: number | null): Promise<void> {
  const { manifest } = archive;
  const { db, client, trx } = target;
  const tables = tablesOf(manifest.schema);
  // Links of a row to a later one, and to itself, are looked at once all rows are there.
  if (client === 'sqlite') await trx.raw('pragma defer_foreign_keys = on');
  const hasKeysLast = client === 'postgres';
  await db.schema.builder.createTables(
    hasKeysLast ? tables.map((table) => ({ ...table, foreignKeys: [] })) : tables,
    trx,
  );
  for (const table of tables) {
    await insertRows(target, table, archive.rows(table.name));
    await setSequence(target, table.name, manifest.sequences[table.name] ?? 0);
  }
  if (hasKeysLast) for (const table of tables) await addForeignKeys(target, table);
  await goOnFrom(target, Math.max(manifest.generation ?? 0, generation ?? 0));
  const sequences: Record<string, number> = {};
  for (const { name } of tables) sequences[name] = await readSequence(target, name);
  const found = await contained(manifest, (table) => readRows(target, table), sequences);
  assertSame(manifest, found, 'What was written isn’t what is in the backup');
}

async function insertRows(target: Snapshot, table: StoredTable, rows: AsyncIterable<Row>): Promise<void> {
  const write = rowWriter(table);
  // Bound values of a statement are limited, SQLite’s compound selects too.
  const most = Math.max(1, Math.min(200, Math.floor(10_000 / table.columns.length)));
  let batch: Row[] = [];
  const flush = async () => {
    if (batch.length > 0) await from(target, table.name).insert(batch);
    batch = [];
  };
  for await (const row of rows) {
    batch.push(write(row));
    if (batch.length === most) await flush();
  }
  await flush();
}

async function setSequence(target: Snapshot, table: string, last: number): Promise<void> {
  const { trx, client } = target;
  if (client === 'sqlite') {
    await trx('sqlite_sequence').where({ name: table }).delete();
    await trx('sqlite_sequence').insert({ name: table, seq: last });
    return;
  }
  const sequence = await findSequence(target, table);
  await trx.raw('select setval(?, ?, ?)', [sequence, Math.max(last, 1), last > 0]);
}

async function addForeignKeys({ db, trx }: Snapshot, { name, foreignKeys }: StoredTable): Promise<void> {
  const schema = db.getSchemaName();
  if (foreignKeys.length === 0) return;
  await db.getSchemaConnection(trx).alterTable(name, (table: Knex.AlterTableBuilder) => {
    for (const key of foreignKeys) {
      const constraint = table
        .foreign(key.columns, key.name)
        .references(key.referencedColumns)
        .inTable(schema ? `${schema}.${key.referencedTable}` : key.referencedTable);
      if (key.onDelete) constraint.onDelete(key.onDelete);
      if (key.onUpdate) constraint.onUpdate(key.onUpdate);
    }
  });
}

/** The next start makes the triggers, and raises the number by one: nothing that was cached before counts again. */
async function goOnFrom(target: Snapshot, generation: number): Promise<void> {
  await target.db.getSchemaConnection(target.trx).createTable('catalogue_generation', (table) => {
    table.integer('id').primary();
    table.bigInteger('value').notNullable();
  });
  await from(target, 'catalogue_generation').insert({ id: 1, value: generation });
}
