import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TestApp } from '../../helpers/app';
import { startApp } from '../../helpers/app';
import { aProject } from '../../helpers/content';
import { testDatabase } from '../../helpers/environment';
import { testWhere } from '../../helpers/only-where';

const UID = 'api::project.project';
const HOUR = 3_600_000;

let app: TestApp;
let zone: string | undefined;
beforeAll(async () => {
  zone = process.env.TZ;
  // Four hours east of UTC: what is taken for local time shows.
  process.env.TZ = 'Asia/Baku';
  process.env.PGTZ = 'America/New_York';
  app = await startApp();
  for (const slug of ['first', 'second']) {
    const { documentId } = await app.strapi
      .documents(UID)
      .create({ locale: 'en', data: await aProject(app, { slug }) });
    await app.strapi.documents(UID).publish({ documentId, locale: 'en' });
    await new Promise((later) => setTimeout(later, 20));
  }
});
afterAll(async () => {
  await app.stop();
  delete process.env.PGTZ;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

interface Times {
  slug: string;
  createdAt: string;
  updatedAt: string;
  publishedAt: string;
}

async function listed(filters = ''): Promise<Times[]> {
  const query = `fields=slug,createdAt,updatedAt,publishedAt&sort=updatedAt:asc&${filters}`;
  return (await app.request.get(`/api/projects?${query}`).expect(200)).body.data;
}

test('a time is when it was, whatever zone the server is in', async () => {
  for (const project of await listed()) {
    for (const time of [project.createdAt, project.updatedAt, project.publishedAt])
      expect(Math.abs(Date.parse(time) - Date.now())).toBeLessThan(HOUR / 2);
  }
});

testWhere(testDatabase() === 'postgres')('PostgreSQL has it in UTC', async () => {
  const { db } = app.strapi;
  const { rows } = await db.connection.raw(
    `select slug, updated_at::text as stored, current_setting('TimeZone') as zone from projects where published_at is not null`,
  );
  const projects = await listed();
  for (const { slug, stored, zone: session } of rows) {
    const said = projects.find((project) => project.slug === slug)?.updatedAt;
    expect(new Date(`${stored.replace(' ', 'T')}Z`).toISOString()).toBe(said);
    expect(session).toBe('UTC');
  }
  expect(rows).toHaveLength(2);
});

describe('filters on times', () => {
  const slugs = async (filters: string) => (await listed(filters)).map(({ slug }) => slug);

  test.each(['createdAt', 'updatedAt', 'publishedAt'] as const)('%s', async (field) => {
    const [first, second] = await listed();
    if (!first || !second) throw new Error('There are two projects');
    const [one, two] = [first[field], second[field]];
    expect(await slugs(`filters[${field}][$gt]=${one}`)).toEqual(['second']);
    expect(await slugs(`filters[${field}][$gte]=${one}`)).toEqual(['first', 'second']);
    expect(await slugs(`filters[${field}][$lt]=${two}`)).toEqual(['first']);
    expect(await slugs(`filters[${field}][$lte]=${two}`)).toEqual(['first', 'second']);
    expect(await slugs(`filters[${field}]=${one}`)).toEqual(['first']);
    expect(await slugs(`filters[${field}][$ne]=${one}`)).toEqual(['second']);
    expect(await slugs(`filters[${field}][$in]=${one},${two}`)).toEqual(['first', 'second']);
    expect(await slugs(`filters[${field}][$between]=${one},${one}`)).toEqual(['first']);
    expect(await slugs(`filters[${field}][$null]=true`)).toEqual([]);
    // The same moment said in another zone, its sign encoded or not.
    const there = new Date(Date.parse(one) + 4 * HOUR).toISOString().replace('Z', '+04:00');
    expect(await slugs(`filters[${field}][$eq]=${encodeURIComponent(there)}`)).toEqual(['first']);
    expect(await slugs(`filters[${field}][$eq]=${there}`)).toEqual(['first']);
    expect(await slugs(`filters[${field}][$gt]=${one.slice(0, 10)}`)).toEqual(['first', 'second']);
  });

  test('a translation that was changed is a change', async () => {
    const before = new Date().toISOString();
    const { documentId } = await app.strapi.documents(UID).create({
      locale: 'en',
      data: await aProject(app, { slug: 'third' }),
    });
    await app.strapi.documents(UID).publish({ documentId, locale: 'en' });
    const between = new Date().toISOString();
    await app.strapi.documents(UID).update({ documentId, locale: 'az', data: { title: 'Üçüncü' } });
    await app.strapi.documents(UID).publish({ documentId, locale: 'az' });
    expect(await slugs(`filters[updatedAt][$gt]=${before}`)).toEqual(['third']);
    expect(await slugs(`filters[updatedAt][$gt]=${between}`)).toEqual([]);
    expect(await slugs(`locale=az&filters[updatedAt][$gt]=${between}`)).toEqual(['third']);
  });

  test.each(['yesterday', '2026-02-30', '2026-03-01T12:00:00'])('%s is refused', async (value) => {
    const { body } = await app.request.get(`/api/projects?filters[updatedAt][$gt]=${value}`).expect(400);
    expect(body.error.message).toContain('ISO 8601');
  });

  test('parts of a time are no texts', async () => {
    await app.request.get('/api/projects?filters[updatedAt][$containsi]=2026').expect(400);
  });
});
