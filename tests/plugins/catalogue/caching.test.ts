import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { TEMPLATE_UID } from '#catalogue/content-types';
import { strapiServices } from '#strapi/services';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { bytesOf } from '../../helpers/bytes-of';
import { createApiToken } from '../../helpers/credentials';
import { writeProjects } from './a-catalogue';
import { newOrigin } from '../../helpers/environment';
import { eventually } from '../../helpers/eventually';

const UID = 'api::project.project';

let app: TestApp;
let ids: Record<string, string>;

beforeAll(async () => {
  app = await startApp();
  ids = await writeProjects(app);
});
afterAll(() => app.stop());

describe('an answer', () => {
  test('has a strong tag, and may be kept but must be asked about again', async () => {
    const { headers } = await app.request.get('/api/projects').expect(200);
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toBe('public, max-age=0, stale-if-error=60');
    expect(headers.vary).toBe('Accept-Encoding, Authorization, Origin');
    expect(Date.parse(headers['last-modified'] ?? '')).not.toBeNaN();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('is not sent again to a client that has it', async () => {
    const { headers } = await plain('/api/projects/twinning');
    const again = await app.request
      .get('/api/projects/twinning')
      .set({ 'accept-encoding': 'identity', 'if-none-match': headers.etag ?? '' })
      .expect(304);
    expect(again.text).toBe('');
    expect(again.headers.etag).toBe(headers.etag);
  });

  test('is the same from memory as computed, and takes no query', async () => {
    const path = '/api/projects?locale=az&sort=title';
    const first = await plain(path);
    let queries = 0;
    const count = ({ sql }: { sql: string }) => (queries += sql.includes('catalogue_generation') ? 0 : 1);
    app.strapi.db.connection.on('query', count);
    const second = await plain(path);
    app.strapi.db.connection.off('query', count);
    expect(queries).toBe(0);
    expect(second.text).toBe(first.text);
    expect(second.headers.etag).toBe(first.headers.etag);
  });

  test.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ])('comes in %s, with a tag of its own', async (encoding, decompress) => {
    const { text, headers } = await plain('/api/projects');
    const packed = await app.request
      .get('/api/projects')
      .set('accept-encoding', encoding)
      // supertest would unpack it.
      .parse(bytesOf);
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.headers.etag).not.toBe(headers.etag);
    const body: Buffer = packed.body;
    // supertest has a decoder of its own for gzip.
    expect((isPacked(body) ? decompress(body) : body).toString()).toBe(text);
  });

  test('has a head without a body', async () => {
    const { headers } = await plain('/api/projects');
    const head = await app.request.head('/api/projects').set('accept-encoding', 'identity').expect(200);
    expect(head.headers).toMatchObject({ etag: headers.etag, 'content-length': headers['content-length'] });
    expect(head.text).toBeFalsy();
  });

  test('is one for parameters in any order, and for every page that may not read it', async () => {
    const first = await plain('/api/projects?locale=az&sort=title&fields=slug');
    const other = async () => {
      const { headers, text } = await plain('/api/projects?fields=slug&sort=title&locale=az').set(
        'origin',
        'https://stranger.example',
      );
      expect(text).toBe(first.text);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    };
    expect(await countQueries(other)).toBe(0);
    const origin = newOrigin();
    const { headers } = await plain('/api/projects?fields=slug&sort=title&locale=az').set('origin', origin);
    expect(headers['access-control-allow-origin']).toBe(origin);
  });

  test.each([
    ['/api/projects', ['api::project.project', 'api::country.country'], 'api::project.project/'],
    ['/api/topics', ['api::topic.topic', 'plugin::i18n.locale'], 'api::project.project'],
    [
      '/api/projects/twinning/info-sheet',
      ['api::project.project/twinning', TEMPLATE_UID],
      'api::project.project ',
    ],
  ])('at %s says what it is made of, for a cache in front', async (path, keys, other) => {
    const { headers } = await plain(path);
    expect(headers['surrogate-key']?.split(' ')).toEqual(expect.arrayContaining(keys));
    expect(`${headers['surrogate-key']} `).not.toContain(other);
  });

  test('says nothing of drafts that it relates to', async () => {
    const data = { relatedProjects: [ids.secret] };
    await publish('halted', data);
    const { headers } = await plain('/api/projects/halted');
    expect(headers['surrogate-key']).not.toContain(ids.secret);
    await publish('halted', { relatedProjects: [] });
  });

  test('to a token is private and never stored', async () => {
    const token = await createApiToken(app, ['plugin::catalogue.project.find']);
    const { headers } = await app.request.get('/api/projects').auth(token, { type: 'bearer' }).expect(200);
    expect(headers['cache-control']).toBe('private, no-store');
    expect(headers.etag).toBeUndefined();
  });

  test('that is an error is never stored', async () => {
    const { headers } = await app.request.get('/api/projects/nothing').expect(404);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('is computed once for all who ask at the same time', async () => {
    const one = await countQueries(() => plain('/api/projects?_q=twinning&pagination[pageSize]=3'));
    const many = await countQueries(() =>
      Promise.all(Array.from({ length: 8 }, () => plain('/api/projects?_q=twinning&pagination[pageSize]=4'))),
    );
    expect(many).toBeLessThan(2 * one);
  });
});

describe('a write shows in the next answer', () => {
  test('to a project', async () => {
    const { headers } = await plain('/api/projects/rivers');
    await publish('rivers', { summary: 'A new summary' });
    const after = await plain('/api/projects/rivers');
    expect(after.body.data.summary).toBe('A new summary');
    expect(after.headers.etag).not.toBe(headers.etag);
  });

  test('to a name of a country', async () => {
    await plain('/api/projects/twinning?locale=az');
    const { documentId } = await app.strapi.db
      .query('api::country.country')
      .findOne({ where: { code: 'GE', locale: 'az' } });
    await app.strapi
      .documents('api::country.country')
      .update({ documentId, locale: 'az', data: { name: 'Gürcüstan Respublikası' } });
    const { body } = await plain('/api/projects/twinning?locale=az');
    expect(body.data.countries[0].name).toBe('Gürcüstan Respublikası');
  });

  test('to a relation alone', async () => {
    await plain('/api/projects/trade');
    await publish('trade', { relatedProjects: [ids.twinning] });
    const { body } = await plain('/api/projects/trade');
    expect(body.data.relatedProjects).toMatchObject([{ slug: 'twinning' }]);
  });

  test('that takes a project back', async () => {
    await plain('/api/projects/halted');
    await app.strapi.documents(UID).unpublish({ documentId: ids.halted ?? '', locale: '*' });
    await app.request.get('/api/projects/halted').expect(404);
    await app.strapi.documents(UID).publish({ documentId: ids.halted ?? '', locale: '*' });
    await app.request.get('/api/projects/halted').expect(200);
  });

  test('to the locales', async () => {
    await app.request.get('/api/projects?locale=fr').expect(400);
    const locale = await strapiServices(app.strapi).locales.create({ code: 'fr', name: 'French' });
    await app.request.get('/api/projects?locale=fr').expect(200);
    await strapiServices(app.strapi).locales.delete({ id: locale.id });
    await app.request.get('/api/projects?locale=fr').expect(400);
  });

  test('to what the public may read', async () => {
    await plain('/api/topics');
    const permissions = app.strapi.db.query('plugin::users-permissions.permission');
    const action = 'plugin::catalogue.topic.find';
    const granted = await permissions.findOne({ where: { action }, populate: ['role'] });
    await permissions.delete({ where: { id: granted.id } });
    await app.request.get('/api/topics').expect(403);
    await permissions.create({ data: { action, role: granted.role.id } });
    await app.request.get('/api/topics').expect(200);
  });

  test('past Strapi, within a second', async () => {
    await plain('/api/projects/twinning');
    await app.strapi.db
      .connection('projects')
      .where({ slug: 'twinning' })
      .update({ website: 'https://example.org/new' });
    await eventually(async () => {
      const { body } = await plain('/api/projects/twinning');
      expect(body.data.website).toBe('https://example.org/new');
    });
  });

  test('only when it is committed', async () => {
    await plain('/api/projects/trade');
    await app.strapi.db
      .transaction(async () => {
        await app.strapi.db
          .query(UID)
          .updateMany({ where: { slug: 'trade' }, data: { website: 'https://example.org/undone' } });
        throw new Error('undone');
      })
      .catch(() => undefined);
    const { body } = await plain('/api/projects/trade');
    expect(body.data.website).not.toBe('https://example.org/undone');
  });
});

describe('a writer and readers at full speed', () => {
  const paths = [
    '/api/projects/rivers',
    '/api/projects/trade',
    '/api/projects/rivers/info-sheet',
    '/api/projects?locale=hy',
    '/api/projects?_q=round&facets=scope',
    '/api/projects.geojson',
  ];

  test('leave the answers that a fresh computation gives', async () => {
    const until = performance.now() + SECONDS * 1000;
    let rounds = 0;
    const write = async () => {
      while (performance.now() < until) {
        await publish('rivers', { summary: `Round ${(rounds += 1)}` });
        await draft('trade', { summary: `Unsaid ${rounds}` });
        if (rounds % 10 === 0) await rename(`Armenia ${rounds}`);
      }
    };
    const read = async () => {
      while (performance.now() < until) for (const path of paths) await plain(path);
    };
    await Promise.all([write(), read(), read(), read()]);
    for (const path of paths) {
      const { text } = await plain(path);
      expect({ path, text }).toEqual({ path, text: (await computedAfresh(path)).text });
    }
    expect((await plain('/api/projects/rivers')).body.data.summary).toBe(`Round ${rounds}`);
  }, 120_000);
});

/** How long readers read while a writer writes. */
const SECONDS = 30;

/** Of a generation that nothing is cached for, under a key of its own: memory has nothing to say. */
async function computedAfresh(path: string) {
  await app.strapi.db.connection('catalogue_generation').increment('value');
  const origin = newOrigin();
  return app.request.get(path).set({ 'accept-encoding': 'identity', origin }).expect(200);
}

function plain(path: string) {
  return app.request.get(path).set('accept-encoding', 'identity').expect(200);
}

async function draft(slug: string, data: Record<string, unknown>): Promise<void> {
  await app.strapi.documents(UID).update({ documentId: ids[slug] ?? '', locale: 'en', data });
}

async function rename(name: string): Promise<void> {
  const countries = app.strapi.db.query('api::country.country');
  const { documentId } = await countries.findOne({ where: { code: 'AM' } });
  await app.strapi.documents('api::country.country').update({ documentId, locale: 'en', data: { name } });
}

async function publish(slug: string, data: Record<string, unknown>): Promise<void> {
  const documentId = ids[slug] ?? '';
  await draft(slug, data);
  await app.strapi.documents(UID).publish({ documentId, locale: 'en' });
}

function isPacked(body: Buffer): boolean {
  return !body.toString('utf8', 0, 8).startsWith('{');
}

async function countQueries(work: () => Promise<unknown>): Promise<number> {
  let queries = 0;
  const count = ({ sql }: { sql: string }) => (queries += sql.includes('catalogue_generation') ? 0 : 1);
  app.strapi.db.connection.on('query', count);
  await work();
  app.strapi.db.connection.off('query', count);
  return queries;
}
