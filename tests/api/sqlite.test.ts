import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { refreshComponentStatistics } from '../../src/setup/component-statistics';
import { startApp, type TestApp } from '../helpers/app';
import { aProject } from '../helpers/content';
import { testDatabase } from '../helpers/environment';
import { describeWhere } from '../helpers/only-where';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Rows of the table, then how many a value of the index's first column has on average. */
const STATISTICS = `select stat from sqlite_stat1 where tbl = 'projects_cmps' and idx = ?`;

describeWhere(testDatabase() === 'sqlite')('SQLite', () => {
  test('is told that a project has fewer components than a field', async () => {
    const partners = [{ name: 'One' }, { name: 'Two' }];
    for (const slug of ['one', 'two', 'three']) {
      const data = await aProject(app, { slug, partners });
      await app.strapi.documents('api::project.project').create({ locale: 'en', data });
    }
    await refreshComponentStatistics(app.strapi);
    const look = async (index: string): Promise<{ stat: string }[]> =>
      app.strapi.db.connection.raw(STATISTICS, [index]);
    expect(await look('projects_entity_fk')).toEqual([{ stat: '6 2' }]);
    expect(await look('projects_field_idx')).toEqual([{ stat: '6 6' }]);
  });

  test('writes ahead, so that another program reads while the app writes', async () => {
    expect(await app.strapi.db.connection.raw('pragma journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  });
});
