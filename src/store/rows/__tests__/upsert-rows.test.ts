import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { sql } from '../../sql/fragment';
import { selectValues } from '../read-rows';
import { deleteRows } from '../delete-rows';
import { upsertRows } from '../upsert-rows';
import { aColumn, aDatabase, aShape } from './builders';

const note = aShape('note', {
  columns: [
    aColumn('name'),
    aColumn('units', 'json', 'in_units'),
    aColumn('isDone', 'boolean', 'is_done'),
    aColumn('seenAt', 'datetime', 'seen_at'),
  ],
});

let database: ReturnType<typeof aDatabase>;

beforeEach(async () => {
  database = aDatabase();
  await database.knex.schema.createTable('note', (table) => {
    table.increments('id');
    table.string('document_id');
    for (const column of ['created_at', 'updated_at', 'published_at']) table.integer(column);
    table.string('name').unique();
    for (const column of ['in_units', 'is_done', 'seen_at']) table.specificType(column, 'blob');
  });
});
afterEach(() => database.knex.destroy());

const ALL = sql`${1} = ${1}`;

function aNote(name: string, values: object = {}) {
  const seenAt = '2026-01-02T03:04:05.000Z';
  return { at: new Date(0), values: { name, units: [{ id: 'a' }], isDone: true, seenAt, ...values } };
}

test('what is written is read as it was', async () => {
  await upsertRows(database.connection, note, ['name'], [aNote('ə')]);
  const [row] = await selectValues(database.connection, note, ALL);
  expect(row?.values).toEqual(aNote('ə').values);
});

test('a row with the same key is written over, and stays what it was to Strapi', async () => {
  await upsertRows(database.connection, note, ['name'], [aNote('a')]);
  const before = await database.knex('note').first();
  await upsertRows(
    database.connection,
    note,
    ['name'],
    [{ ...aNote('a', { units: null }), at: new Date(5) }],
  );
  const after = await database.knex('note').first();
  expect(after).toEqual({ ...before, in_units: null, updated_at: 5 });
});

test('takes many rows, and deletes those that are meant', async () => {
  const names = Array.from({ length: 450 }, (_, index) => `n${index}`);
  await upsertRows(
    database.connection,
    note,
    ['name'],
    names.map((name) => aNote(name)),
  );
  expect(database.asked).toHaveLength(3);
  await deleteRows(database.connection, note, sql`d.name <> ${'n7'}`);
  const rows = await selectValues(database.connection, note, ALL);
  expect(rows.map(({ values }) => values['name'])).toEqual(['n7']);
});
