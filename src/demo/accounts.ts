import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { once } from '../setup/once';

/** Someone who may sign in to the demo's panel; the password is known here alone, the database keeps its hash. */
export interface DemoAccount {
  role: string;
  email: string;
  password: string;
}

const PEOPLE = [
  {
    role: 'Super admin',
    code: 'strapi-super-admin',
    email: 'admin@example.org',
    firstname: 'Demo',
    lastname: 'Admin',
  },
  {
    role: 'Editor',
    code: 'strapi-editor',
    email: 'editor@example.org',
    firstname: 'Demo',
    lastname: 'Editor',
  },
  {
    role: 'Translator (az)',
    code: 'translator-az',
    email: 'translator.az@example.org',
    firstname: 'Demo',
    lastname: 'Translator',
  },
];

/** Makes the demo's accounts once, with passwords of their own; those that were there already are not given again. */
export async function createAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  const created: DemoAccount[] = [];
  for (const { role, code, ...person } of PEOPLE) {
    await once(strapi, `demo:account:${person.email}`, async () => {
      const { id } = await strapi.db.query('admin::role').findOne({ where: { code }, select: ['id'] });
      const password = makePassword();
      await strapi.service('admin::user').create({ ...person, password, isActive: true, roles: [id] });
      created.push({ role, email: person.email, password });
    });
  }
  return created;
}

/** 96 random bits, with the kinds of character that Strapi asks for. */
function makePassword(): string {
  return `${randomBytes(12).toString('base64url')}aA1`;
}
