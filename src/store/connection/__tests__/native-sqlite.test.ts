import knex, { type Knex } from 'knex';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withNativeSqlite } from '../native-sqlite';
import { sql } from '../../sql/fragment';

let connection: Knex;
beforeEach(() => {
  connection = knex({ client: 'better-sqlite3', connection: ':memory:', useNullAsDefault: true });
});
afterEach(() => connection.destroy());

test('reads in a transaction that it ends', async () => {
  const read = () => withNativeSqlite(connection, (run) => run(sql`select ${'ə'} as letter`));
  expect([await read(), await read()]).toEqual([[{ letter: 'ə' }], [{ letter: 'ə' }]]);
});

test('gives the only connection back after an error that ended the transaction, and says that error', async () => {
  const failing = withNativeSqlite(connection, async () => {
    const native = await connection.client.pool.used[0].resource;
    native.exec('rollback');
    throw new Error('The disk is full.');
  });
  await expect(failing).rejects.toThrow('The disk is full.');
  await expect(connection.raw('select 1 as one')).resolves.toEqual([{ one: 1 }]);
});
