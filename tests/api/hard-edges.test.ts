import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { createApiToken, signInAs } from '../helpers/credentials';

let app: TestApp;
let token: string;
let session: string;
beforeAll(async () => {
  app = await startApp();
  token = await createApiToken(app, 'full-access');
  session = await signInAs(app, 'strapi-super-admin');
});
afterAll(() => app.stop());

const DEEP = 50_000;
const nested = (open: string, close: string) => open.repeat(DEEP) + close.repeat(DEEP);

const BODIES: [string, string][] = [
  ['nested lists', nested('[', ']')],
  ['nested records', `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
  ['nested lists in data', `{"data":${nested('[', ']')}}`],
  ['nested records in a field', `{"data":{"description":${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}}`],
  ['nested lists in a title', `{"data":{"title":${nested('[', ']')}}}`],
  ['half a record', '{"data":'],
  ['no record', '"data"'],
  ['null', 'null'],
  ['a number', '17'],
  ['a long number', `{"data":{"totalBudget":1e999}}`],
  ['a prototype', '{"data":{"__proto__":{"a":1},"constructor":{"prototype":{}}}}'],
];
const PLACES: [string, 'api' | 'panel' | 'nobody'][] = [
  ['/api/projects', 'api'],
  ['/api/projects', 'nobody'],
  ['/api/auth/local', 'nobody'],
  ['/admin/login', 'nobody'],
  ['/admin/forgot-password', 'nobody'],
  ['/content-manager/collection-types/api::project.project', 'panel'],
  ['/content-manager/collection-types/api::project.project/actions/bulkPublish', 'panel'],
  ['/info-sheet/bulk-downloads', 'panel'],
  ['/upload', 'panel'],
];

test.each(PLACES.flatMap(([place, who]) => BODIES.map(([what, body]) => ({ place, who, what, body }))))(
  'POST $place by $who of $what is no fault of the server',
  async ({ place, who, body }) => {
    const request = app.request.post(place).type('json');
    if (who === 'api') request.auth(token, { type: 'bearer' });
    if (who === 'panel') request.auth(session, { type: 'bearer' });
    const answer = await request.send(body);
    // 501 is what nobody can do here: send a mail.
    expect([answer.status, answer.status < 500 || answer.status === 501]).toEqual([answer.status, true]);
    expect(answer.text).not.toMatch(/ at .+\.js:\d+|node_modules/);
  },
);

test.each([
  ['brackets in a query', `/api/projects?filters${'[a]'.repeat(5000)}=1`],
  ['populate in a query', `/api/projects?populate${'[a][populate]'.repeat(1000)}=1`],
  ['many parameters', `/api/projects?${'a=1&'.repeat(1000)}`],
  ['broken escapes', '/api/projects/%E0%A4%A'],
  ['a null byte', '/api/projects/a%00b'],
  ['broken escapes on the portal', '/en/projects/%E0%A4%A'],
  ['a null byte on the portal', '/en/projects/a%00b'],
  ['a null byte in a country', '/en/countries/%00'],
])('GET with %s is no fault of the server', async (_what, path) => {
  const answer = await app.request.get(path);
  expect(answer.status).toBeLessThan(500);
});
