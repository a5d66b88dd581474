import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import type { Database } from '../../helpers/databases';
import { createDatabase } from '../../helpers/databases';
import { testDatabase } from '../../helpers/environment';
import { loadStrapi } from '../../helpers/strapi';
import { writeProjects } from './a-catalogue';
import { nextMessage, startInstance, STARTING, stop } from './start-instance';

// SQLite is one process's at a time.
describe.runIf(testDatabase() === 'postgres')('two instances on one database', () => {
  let database: Database;
  let strapi: Core.Strapi;
  let close: () => Promise<void>;

  beforeAll(async () => {
    database = await createDatabase({ environment: inject('seed'), drop: async () => {} });
    ({ strapi, close } = await loadStrapi(database));
  });
  afterAll(async () => {
    await close();
    await database.drop();
  });

  test(
    'a write through one shows on the other within a second',
    async () => {
      const ids = await writeProjects({ strapi, request: supertest(''), stop: close });
      const other = startInstance(database);
      const { port } = await nextMessage(other);
      const there = supertest(`http://127.0.0.1:${String(port)}`);
      const summary = async () => (await there.get('/api/projects/trade').expect(200)).body.data.summary;
      expect(await summary()).toBeNull();
      const documentId = ids.trade ?? '';
      const projects = strapi.documents('api::project.project');
      await projects.update({ documentId, locale: 'en', data: { summary: 'Written here' } });
      await projects.publish({ documentId, locale: 'en' });
      await expect.poll(summary, { timeout: 1000, interval: 50 }).toBe('Written here');
      await stop(other, 'SIGTERM');
    },
    STARTING,
  );
});
