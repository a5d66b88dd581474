import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { forget, isDone, once } from '../setup/once';

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
] as const;

type Person = (typeof PEOPLE)[number];

/** Makes the demo's accounts once, with passwords of their own; those that were there already are not given again. */
export async function createAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  // Strapi's import brings what was remembered, and nobody's account.
  const isNobodyThere = (await strapi.db.query('admin::user').count()) === 0;
  const created: DemoAccount[] = [];
  for (const person of PEOPLE) {
    const create = async () => {
      created.push(await createAccount(strapi, person));
    };
    if (isNobodyThere) await forget(strapi, keyOf(person));
    await once(strapi, keyOf(person), create);
  }
  return created;
}

/**
 * Gives the demo's accounts new passwords, lets them in again where they were blocked, and makes those that were deleted:
 * the passwords are shown once, and nobody has kept them.
 * @throws where the demo was never started on this database
 */
export async function renewAccounts(strapi: Core.Strapi): Promise<DemoAccount[]> {
  if (!(await isDone(strapi, keyOf(PEOPLE[0]))))
    throw new Error('The demo was never started on this database: `npm run demo` makes its accounts.');
  const renewed: DemoAccount[] = [];
  for (const person of PEOPLE) renewed.push(await renewAccount(strapi, person));
  return renewed;
}

async function renewAccount(strapi: Core.Strapi, person: Person): Promise<DemoAccount> {
  const { email, role } = person;
  const user = await strapi.db.query('admin::user').findOne({ where: { email }, select: ['id'] });
  if (!user) return createAccount(strapi, person);
  const password = makePassword();
  await strapiServices(strapi).users.updateById(user.id, { password, isActive: true, blocked: false });
  return { role, email, password };
}

async function createAccount(strapi: Core.Strapi, { role, code, ...person }: Person): Promise<DemoAccount> {
  const { id } = await strapi.db.query('admin::role').findOne({ where: { code }, select: ['id'] });
  const password = makePassword();
  await strapiServices(strapi).users.create({ ...person, password, isActive: true, roles: [id] });
  return { role, email: person.email, password };
}

const keyOf = ({ email }: Pick<Person, 'email'>): string => `demo:account:${email}`;

/** 96 random bits, with the kinds of character that Strapi asks for. */
function makePassword(): string {
  return `${randomBytes(12).toString('base64url')}aA1`;
}
