import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { strapiServices } from '#strapi/services';
import type * as Accounts from '../../src/demo/accounts';
import { startApp, type TestApp } from '../helpers/app';
import { ROOT } from '../helpers/environment';
import { requireApp } from '../helpers/require-app';
import { about } from '../helpers/about';

const ADMIN = 'admin@example.org';
const EDITOR = 'editor@example.org';

let app: TestApp;
let demo: typeof Accounts;
beforeAll(async () => {
  process.env.CORS_ORIGINS = 'http://localhost:*,http://127.0.0.1:*';
  app = await startApp();
  demo = requireApp(path.join(ROOT, 'dist/src/demo/accounts.js'));
});
afterAll(async () => {
  delete process.env.CORS_ORIGINS;
  await app.stop();
});

const users = () => app.strapi.db.query('admin::user');
const signIn = (email: string, password = '') => app.request.post('/admin/login').send({ email, password });

describe('the demo’s accounts, when their passwords are lost,', () => {
  test('aren’t made on a database of somebody’s own', async () => {
    await expect(demo.renewAccounts(app.strapi)).rejects.toThrow('never started');
    expect(await users().count()).toBe(0);
  });

  test('get new ones, whether blocked or deleted meanwhile, and keep their roles', async () => {
    const before = await demo.createAccounts(app.strapi);
    await users().update({ where: { email: ADMIN }, data: { blocked: true } });
    const { id } = await users().findOne({ where: { email: EDITOR } });
    await strapiServices(app.strapi).users.deleteById(id);
    const renewed = await demo.renewAccounts(app.strapi);
    expect(renewed.map(({ email }) => email)).toEqual(before.map(({ email }) => email));
    for (const { email, password } of renewed) await signIn(email, password).expect(200);
    await signIn(ADMIN, before[0]?.password).expect(400);
    const editor = await users().findOne({ where: { email: EDITOR }, populate: ['roles'] });
    expect(editor.roles.map(({ code }: { code: string }) => code)).toEqual(['strapi-editor']);
    expect(await demo.createAccounts(app.strapi)).toEqual([]);
  });
});

describe('“Forgot password” where no mail is set up', () => {
  test.each(['/admin/forgot-password', '/api/auth/forgot-password', '/api/auth/send-email-confirmation'])(
    'says so at %s, whoever asks',
    async (address) => {
      for (const email of [ADMIN, 'nobody@example.org']) {
        const { body } = await app.request.post(address).send({ email }).expect(501);
        expect(body.error).toMatchObject({ details: { code: 'no-mail' } });
        expect(body.error.message).toContain('administrator');
      }
    },
  );

  test('leaves a provider that is set up to send it', async () => {
    const provider = app.strapi.config.get('plugin::email.provider');
    app.strapi.config.set('plugin::email.provider', 'nodemailer');
    try {
      await app.request.post('/admin/forgot-password').send({ email: 'nobody@example.org' }).expect(204);
    } finally {
      app.strapi.config.set('plugin::email.provider', provider);
    }
  });
});

describe('pages on this machine', () => {
  test.each(['http://localhost:3000', 'http://127.0.0.1:5173'])('%s may read the API', async (origin) => {
    for (const round of ['computed', 'kept']) {
      const { headers } = await app.request.get('/api/projects').set('Origin', origin).expect(200);
      about(round, () => expect(headers['access-control-allow-origin']).toBe(origin));
    }
  });

  test.each(['http://localhost.evil.example:3000', 'https://evil.example'])('%s may not', async (origin) => {
    const { headers } = await app.request.get('/api/projects').set('Origin', origin).expect(200);
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });
});
