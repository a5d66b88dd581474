import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Core } from '@strapi/strapi';
import { startAppOn, type TestApp } from '../helpers/app';
import { createDatabase } from '../helpers/databases';
import { ROOT } from '../helpers/environment';
import { loadStrapi } from '../helpers/strapi';

const OLD_MAP = 'plugin::catalogue.project.findOnMap';
const NEW_MAP = 'plugin::catalogue.map.find';
const OLD_DRAFTS = 'plugin::info-sheet.info-sheet.findDraft';
const NEW_DRAFTS = 'plugin::info-sheet.draft.find';
const STORE = 'strapi_core_store_settings';

/** File names in `database/migrations`, as Strapi remembers them. */
const migrations = readdirSync(path.join(ROOT, 'database/migrations'))
  .map((file) => file.replace(/\.ts$/, '.js'))
  .sort();

let app: TestApp;
let atFirst: string[];
beforeAll(async () => {
  const database = await createDatabase();
  const { strapi, close } = await loadStrapi(database);
  atFirst = await migrationsOf(strapi);
  await takeBack(strapi);
  await close();
  app = await startAppOn(database);
}, 900_000);
afterAll(() => app?.stop());

async function migrationsOf(strapi: Core.Strapi): Promise<string[]> {
  return (await strapi.db.connection('strapi_migrations').pluck('name')).sort();
}

/** Grants as they were before the actions were renamed, some beside the new ones, and one that somebody took away. */
async function takeBack(strapi: Core.Strapi): Promise<void> {
  const grants = strapi.db.query('admin::api-token-permission');
  const token = async (name: string, actions: string[]) => {
    const { id } = await strapi.db.query('admin::api-token').create({
      data: { name, type: 'custom', accessKey: name, kind: 'content-api' },
    });
    for (const action of actions) await grants.create({ data: { action, token: id } });
  };
  await token('old', [OLD_MAP, OLD_DRAFTS, 'plugin::catalogue.project.find']);
  await token('both', [OLD_MAP, NEW_MAP]);
  await token('new', [NEW_DRAFTS]);

  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  const granted = await permissions.findOne({ where: { action: NEW_MAP, role: { id: role.id } } });
  await permissions.delete({ where: { id: granted.id } });
  await strapi.db
    .connection(STORE)
    .where({ key: `core_fiche_setup_public:${NEW_MAP}` })
    .update({ key: `core_fiche_setup_public:${OLD_MAP}` });
  await strapi.db.connection('sites').update({ accent: 'plum' });
  await strapi.db.connection('strapi_migrations').delete();
}

test('an empty database counts all migrations as done', () => {
  expect(migrations.length).toBeGreaterThan(0);
  expect(atFirst).toEqual(migrations);
});

test('each runs once', async () => {
  expect(await migrationsOf(app.strapi)).toEqual(migrations);
});

test('a portal’s colour is the one that its name stood for', async () => {
  const { body } = await app.request.get('/api/site').expect(200);
  expect(body.data.accent).toBe('#7a1f5c');
});

describe('actions that were renamed', () => {
  test.each([
    ['old', ['plugin::catalogue.project.find', NEW_MAP, NEW_DRAFTS]],
    ['both', [NEW_MAP]],
    ['new', [NEW_DRAFTS]],
  ])('are granted by their new names to the token that has the %s', async (name, actions) => {
    const { permissions } = await app.strapi.db
      .query('admin::api-token')
      .findOne({ where: { name }, populate: ['permissions'] });
    expect(permissions.map(({ action }: { action: string }) => action).sort()).toEqual(actions.sort());
  });

  test('stay away from the public where an administrator took the old one away', async () => {
    const where = { action: NEW_MAP, role: { type: 'public' } };
    expect(await app.strapi.db.query('plugin::users-permissions.permission').count({ where })).toBe(0);
    await app.request.get('/api/projects.geojson').expect(403);
  });
});
