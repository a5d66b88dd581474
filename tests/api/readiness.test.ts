import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('is said where the database answers and all of ours is in it', async () => {
  const { body, headers } = await app.request.get('/_ready').expect(200);
  expect(body).toEqual({ status: 'ready' });
  expect(headers['cache-control']).toBe('private, no-store');
});

test('is denied where a trigger is gone, with what it belongs to and nothing else', async () => {
  const { connection } = app.strapi.db;
  const isSqlite = app.strapi.db.dialect.client === 'sqlite';
  const found: { name: string; table: string }[] = isSqlite
    ? await connection('sqlite_master').select('name', 'tbl_name as table').where({ type: 'trigger' })
    : await connection('pg_trigger')
        .select('tgname as name', connection.raw('tgrelid::regclass::text as "table"'))
        .whereRaw("not tgisinternal and tgname like 'cg%'");
  const [trigger] = found.filter(({ name }) => name.startsWith('cg'));
  await connection.raw(
    isSqlite ? `drop trigger ${trigger?.name}` : `drop trigger ${trigger?.name} on ${trigger?.table}`,
  );
  const { body } = await app.request.get('/_ready').expect(503);
  expect(body).toEqual({ status: 'not-ready', missing: [expect.stringMatching(/^[a-z-]+$/)] });
});

test('is denied where the database is gone, without a word of it', async () => {
  await app.strapi.db.connection.destroy();
  const { body, text } = await app.request.get('/_ready').expect(503);
  expect(body).toEqual({ status: 'not-ready', missing: ['database'] });
  expect(text).not.toMatch(/knex|pool|sqlite|postgres/i);
  await app.request.get('/_health').expect(204);
});
