import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { servicesOf } from '#info-sheet/services';
import { strapiServices } from '#strapi/services';
import { startApp, type TestApp } from '../helpers/app';
import { aProject, PROJECTS } from '../helpers/content';
import { createApiToken, signInAs } from '../helpers/credentials';
import { panelOf } from '../helpers/panel';
import { routesOf, type Route } from '../helpers/routes';
import { about } from '../helpers/about';

const READER = { email: 'reader@example.org', password: 'Correct-horse-1' };
const LISTED_ORIGIN = 'https://portal.example.org';

let app: TestApp;
let token: string;
/** A published project whose author is an admin user. */
let documentId: string;
beforeAll(async () => {
  process.env.CORS_ORIGINS = LISTED_ORIGIN;
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  const panel = panelOf(app, await signInAs(app, 'strapi-super-admin'));
  const { body } = await panel
    .post(
      '/collection-types/api::project.project/actions/publish',
      await aProject(app, { slug: 'published' }),
    )
    .expect(200);
  documentId = body.data.documentId;
  await strapiServices(app.strapi).endUsers.add({
    ...READER,
    username: 'reader',
    provider: 'local',
    confirmed: true,
    role: await authenticatedRole(),
  });
});
afterAll(() => app.stop());

async function authenticatedRole(): Promise<number> {
  const roles = app.strapi.db.query('plugin::users-permissions.role');
  return (await roles.findOne({ where: { type: 'authenticated' } })).id;
}

/** Strapi's holes of the past, and their like: each asks about what is private, one letter at a time. */
const PROBES = [
  'filters[updatedBy][resetPasswordToken][$startsWith]=a',
  'filters[createdBy][email][$contains]=a',
  'filters[$or][0][createdBy][password][$startsWith]=a',
  'filters[countries][updatedBy][resetPasswordToken][$startsWith]=a',
  'where[updatedBy][resetPasswordToken][$startsWith]=a',
  'where[slug]=published',
  '_where[slug]=published',
  'lookup[updatedBy][password][$startsWith]=a',
  'populate=createdBy',
  'populate[createdBy][fields][0]=password',
  'populate[updatedBy]=*',
  'sort=updatedBy.resetPasswordToken',
  'sort[updatedBy][email]=asc',
  'fields=password',
  'fields[0]=createdBy',
  'groupBy=updatedBy',
  'nonsense=1',
];

const send = ({ method, path }: Route, bearer?: string) => {
  const request = app.request[method](path);
  if (bearer) request.auth(bearer, { type: 'bearer' });
  return method === 'get' ? request : request.send({ data: {} });
};

/** A sealed ticket in the address stands for a session here; one that nobody sealed is a page that isn't there. */
const TICKETS = '/info-sheet/tickets/';

describe('a query about what is private is refused', () => {
  test.each(PROBES)('reading a sheet: %s', async (probe) => {
    await app.request.get(`${PROJECTS}/${documentId}/info-sheet?${probe}`).expect(400);
  });

  test.each(PROBES)('writing a project: %s', async (probe) => {
    const title = async () =>
      (await app.strapi.db.query('api::project.project').findOne({ where: { documentId } })).title;
    const before = await title();
    await app.request
      .put(`${PROJECTS}/${documentId}?${probe}`)
      .auth(token, { type: 'bearer' })
      .send({ data: { title: 'Changed' } })
      .expect(400);
    expect(await title()).toBe(before);
  });

  test.each(PROBES)('reading what the catalogue lists: %s', async (probe) => {
    for (const path of listsOfContent()) {
      const { status } = await app.request.get(`${path}?${probe}`).auth(token, { type: 'bearer' });
      about(path, () => expect(status).toBe(400));
    }
  });

  test.each(PROBES)('or not heard, where users are listed for a token that may: %s', async (probe) => {
    const list = (query: string) => app.request.get(`/api/users${query}`).auth(token, { type: 'bearer' });
    const everybody = await list('').expect(200);
    expect(everybody.body).toHaveLength(1);
    const { status, body } = await list(`?${probe}`);
    if (status !== 400) expect(body).toEqual(everybody.body);
  });
});

describe('an anonymous caller', () => {
  test('writes nothing: every route that writes content asks for a token', async () => {
    const writes = routesOf(
      app,
      ({ method, path }) => method !== 'get' && path.startsWith('/api/') && !path.startsWith('/api/auth/'),
    );
    expect(writes.length).toBeGreaterThan(15);
    const count = () => app.strapi.db.query('api::project.project').count();
    const before = await count();
    for (const route of writes) {
      const { status } = await send(route);
      about(`${route.method} ${route.path}`, () => expect([401, 403]).toContain(status));
    }
    expect(await count()).toBe(before);
  });

  test('changes and deletes no project that there is', async () => {
    await app.request
      .put(`${PROJECTS}/${documentId}`)
      .send({ data: { title: 'Mine' } })
      .expect(403);
    await app.request.delete(`${PROJECTS}/${documentId}`).expect(403);
    const row = await app.strapi.db.query('api::project.project').findOne({ where: { documentId } });
    expect(row.title).toBe('Clean rivers');
  });

  test('makes no account', async () => {
    await app.request
      .post('/api/auth/local/register')
      .send({ username: 'somebody', email: 'somebody@example.org', password: 'Correct-horse-1' })
      .expect(400);
    expect(await app.strapi.db.query('plugin::users-permissions.user').count()).toBe(1);
  });

  test.each(['/api/users', '/api/users/1', '/api/users/me', '/api/users-permissions/roles'])(
    'lists no users: %s',
    async (path) => {
      const { status } = await app.request.get(path);
      expect([401, 403]).toContain(status);
    },
  );

  test('reaches nothing of the admin', async () => {
    const admin = routesOf(
      app,
      ({ path }) =>
        /^\/(admin|content-manager|content-type-builder|upload|i18n|users-permissions|info-sheet|translation-desk|history)\//.test(
          path,
        ) &&
        !isSignIn(path) &&
        !path.startsWith(TICKETS),
    );
    expect(admin.length).toBeGreaterThan(50);
    const answered: string[] = [];
    for (const route of admin) {
      const { status } = await send(route);
      if (![401, 403].includes(status)) answered.push(`${status} ${route.method} ${route.path}`);
    }
    expect(answered).toEqual([]);
  });

  test('opens nothing with an invented ticket', async () => {
    await app.request.get(`${TICKETS}nothing/sheet.html`).expect(404);
  });
});

describe('drafts', () => {
  let draft: string;
  beforeAll(async () => {
    const { body } = await app.request
      .post(`${PROJECTS}?status=draft`)
      .auth(token, { type: 'bearer' })
      .send({ data: await aProject(app, { title: 'Secret for now' }) })
      .expect(201);
    draft = body.data.documentId;
  });
  const sheet = (bearer?: string) =>
    send({ method: 'get', path: `${PROJECTS}/${draft}/info-sheet?status=draft` }, bearer);

  test('are 403 for anybody, whether they are there or not', async () => {
    const { body, status } = await sheet();
    const missing = await app.request.get(`${PROJECTS}/nothing/info-sheet?status=draft`);
    expect([status, missing.status]).toEqual([403, 403]);
    expect(body).toEqual(missing.body);
    expect(body.error).toMatchObject({
      name: 'ForbiddenError',
      details: { code: 'drafts-forbidden', allowed: ['published'] },
    });
    expect(body.error.message).toContain('Drafts');
  });

  test('are 403 for a token that may only read what is published', async () => {
    await sheet(await createApiToken(app, ['plugin::info-sheet.info-sheet.find'])).expect(403);
  });

  test('are read with a token that may read drafts, and with one that may do all', async () => {
    const reader = await createApiToken(app, [
      'plugin::info-sheet.info-sheet.find',
      'plugin::info-sheet.draft.find',
    ]);
    for (const bearer of [reader, token]) {
      const { body } = await sheet(bearer).expect(200);
      expect(body.data.title.text).toBe('Secret for now');
    }
  });

  test('need more than the right to drafts alone', async () => {
    await sheet(await createApiToken(app, ['plugin::info-sheet.draft.find'])).expect(403);
  });
});

describe('an answer tells nothing of the inside', () => {
  const INSIDE =
    /createdBy|updatedBy|resetPasswordToken|strapi-super-admin|node_modules|\/dist\/|\.js:\d+|SQLITE|knex/;

  test.each(['', '?locale=az'])('of a sheet%s', async (query) => {
    const { text } = await app.request.get(`${PROJECTS}/${documentId}/info-sheet${query}`).expect(200);
    expect(text).not.toMatch(INSIDE);
  });

  test('of a project written with a token that may do all', async () => {
    const { text } = await app.request
      .put(`${PROJECTS}/${documentId}`)
      .auth(token, { type: 'bearer' })
      .send({ data: { projectNumber: '1' } })
      .expect(200);
    expect(text).not.toMatch(INSIDE);
  });

  test('of a fault of our own', async () => {
    const service = servicesOf(app.strapi).infoSheet;
    const fault = jest
      .spyOn(service, 'getInfoSheet')
      .mockRejectedValue(new Error('SQLITE_ERROR at /srv/dist/x.js:1'));
    const log = jest.spyOn(app.strapi.log, 'error').mockImplementation(() => app.strapi.log);
    const { body, text } = await app.request.get(`${PROJECTS}/${documentId}/info-sheet`).expect(500);
    expect(log).toHaveBeenCalledTimes(1);
    fault.mockRestore();
    log.mockRestore();
    expect(text).not.toMatch(INSIDE);
    expect(body.error.message).toBe('Internal Server Error');
  });

  test.each<[string, string, number]>([
    ['a body that is no JSON', '{"data":', 400],
    ['a body without data', '{}', 400],
    ['data that is no object', '{"data":"x"}', 400],
    ['a title that is no text', '{"data":{"title":{"$ne":1}}}', 400],
  ])('of %s', async (_title, payload, expected) => {
    const { status, text } = await app.request
      .put(`${PROJECTS}/${documentId}`)
      .auth(token, { type: 'bearer' })
      .set('Content-Type', 'application/json')
      .send(payload);
    expect(status).toBe(expected);
    expect(text).not.toMatch(INSIDE);
  });

  test.each(['/api/nothing', '/api/projects/published/info-sheet', '/_health', '/nothing'])(
    'or of what serves it: %s',
    async (path) => {
      const { headers } = await app.request.get(path);
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    },
  );
});

describe('a browser on another site', () => {
  const sheet = () => `${PROJECTS}/${documentId}/info-sheet`;

  test('reads with a listed origin', async () => {
    const { headers } = await app.request.get(sheet()).set('Origin', LISTED_ORIGIN);
    expect(headers['access-control-allow-origin']).toBe(LISTED_ORIGIN);
    expect(headers['access-control-expose-headers']).toBe('ETag');
  });

  test.each(['https://evil.example', 'null', `${LISTED_ORIGIN}.evil.example`, 'http://portal.example.org'])(
    'doesn’t with %s',
    async (origin) => {
      const { headers } = await app.request.get(sheet()).set('Origin', origin);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
      const preflight = await app.request
        .options(PROJECTS)
        .set({ Origin: origin, 'Access-Control-Request-Method': 'POST' });
      expect(preflight.headers).not.toHaveProperty('access-control-allow-origin');
    },
  );
});

describe('signing in to the content API', () => {
  test('gives a short token signed with HS256, and keeps the refresh token from scripts', async () => {
    const { body, headers } = await app.request
      .post('/api/auth/local')
      .send({ identifier: READER.email, password: READER.password })
      .expect(200);
    const [header = ''] = String(body.jwt).split('.');
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toMatchObject({ alg: 'HS256' });
    expect(body).not.toHaveProperty('refreshToken');
    expect([headers['set-cookie']].flat().join()).toMatch(/httponly/i);
    expect(JSON.stringify(body)).not.toMatch(/password|resetPasswordToken/);
  });

  test.each([
    ['plugin::users-permissions.jwtManagement', 'refresh'],
    ['api.rest.strictParams', true],
    ['api.documents.strictParams', true],
    ['admin.flags.nps', false],
    ['admin.flags.promoteEE', false],
    ['admin.ai.enabled', false],
    ['server.transfer.remote.enabled', false],
  ])('%s is %s', (setting, value) => {
    expect(app.strapi.config.get(setting)).toBe(value);
  });
});

function listsOfContent(): string[] {
  const types = /^\/api\/(projects(\.geojson)?|countries|priority-areas|subsectors|topics|site)$/;
  return routesOf(app, ({ method, path }) => method === 'get' && types.test(path)).map(({ path }) => path);
}

/** What has to answer before anybody is signed in: it gives or checks credentials, or is what the sign-in form and the preview load. */
function isSignIn(path: string): boolean {
  if (path === '/content-manager/preview/script') return true;
  return /^\/admin\/(login|register|register-admin|registration-info|forgot-password|reset-password|renew-token|access-token|token|logout|init|project-type|strategies|providers|connect|license-trial-time-left)/.test(
    path,
  );
}
