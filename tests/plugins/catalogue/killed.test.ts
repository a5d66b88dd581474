import { expect, test } from '@jest/globals';
import supertest from 'supertest';
import { foldText } from '../../../src/domain/search/fold-text';
import { createDatabase } from '../../helpers/databases';
import { provided } from '../../helpers/provided';
import { loadStrapi } from '../../helpers/strapi';
import { nextMessage, startInstance, STARTING, stop } from '../../helpers/start-instance';

test(
  'an instance that is killed while it writes leaves an index and answers that are of the rows it has committed',
  async () => {
    const database = await createDatabase({ environment: provided('seed'), drop: async () => {} });
    const writer = startInstance(database, { args: ['write'] });
    for (let round = 0; round < 5; round += 1) await nextMessage(writer);
    await stop(writer, 'SIGKILL');

    const { strapi, close } = await loadStrapi(database);
    strapi.server.mount();
    const rows = await strapi.db.connection('projects').select('id', 'title', 'summary').orderBy('id');
    const texts = await strapi.db
      .connection('catalogue_texts')
      .select('id', 'title', 'summary')
      .orderBy('id');
    expect(texts).toEqual(
      rows.map(({ id, title, summary }) => ({
        id,
        title: foldText(title ?? ''),
        summary: foldText(summary ?? ''),
      })),
    );
    const { body } = await supertest(strapi.server.httpServer).get('/api/projects/rivers').expect(200);
    const published = rows.find(({ title }) => title === body.data.title);
    expect(body.data.title).toMatch(/^Title \d+$/);
    expect(published?.summary).toBe(body.data.summary);
    await close();
    await database.drop();
  },
  STARTING,
);
