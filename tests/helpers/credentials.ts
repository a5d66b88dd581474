import { strapiServices } from '#strapi/services';
import type { TestApp } from './app';

/** A bearer token of the content API; `actions` such as `api::project.project.create`, or a kind of Strapi’s. */
export async function createApiToken(
  app: TestApp,
  actions: string[] | 'full-access' | 'read-only',
): Promise<string> {
  const { accessKey } = await strapiServices(app.strapi).apiTokens.create({
    name: `token ${tokenCount++}`,
    description: '',
    lifespan: null,
    ...(typeof actions === 'string' ? { type: actions } : { type: 'custom', permissions: actions }),
  });
  return accessKey;
}

/** Makes an admin user of the role with this code and signs in as them: a bearer token of the admin API. */
export async function signInAs(app: TestApp, roleCode: string): Promise<string> {
  const role = await app.strapi.db.query('admin::role').findOne({ where: { code: roleCode } });
  if (!role) throw new Error(`There is no role ${roleCode}`);
  const email = `${roleCode}-${tokenCount++}@example.org`;
  const password = 'Correct-horse-1';
  await strapiServices(app.strapi).users.create({
    firstname: 'Test',
    lastname: roleCode,
    email,
    password,
    isActive: true,
    roles: [role.id],
  });
  const { body } = await app.request.post('/admin/login').send({ email, password }).expect(200);
  return body.data.token ?? body.data.accessToken;
}

let tokenCount = 1;
