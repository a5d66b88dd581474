import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { createAccounts, type DemoAccount } from './accounts';
import { seedProjects } from './seed-projects';

/** Starts the built app with the demo's content in it. `npm run demo` comes here once everything is built. */
async function startDemo(): Promise<void> {
  if (process.env.NODE_ENV === 'production')
    throw new Error('The demo has sample content and accounts: it never runs in production');
  const root = process.cwd();
  const strapi = await createStrapi({ appDir: root, distDir: path.join(root, 'dist') }).load();
  await seedProjects(strapi);
  const accounts = await createAccounts(strapi);
  await strapi.start();
  console.log(welcome(strapi, accounts));
}

function welcome(strapi: Core.Strapi, accounts: readonly DemoAccount[]): string {
  const { host, port } = strapi.config.get<{ host: string; port: number }>('server');
  const origin = `http://${host}:${port}`;
  const sheets = ['en', 'az', 'ka'].map(
    (locale) => `  Info sheet (${locale})  ${origin}/api/projects/twinning/info-sheet?locale=${locale}`,
  );
  const people = accounts.map(
    ({ role, email, password }) => `  ${role.padEnd(16)}${email.padEnd(28)}${password}`,
  );
  return [
    '',
    'Fiche is up.',
    `  Admin panel      ${origin}/admin`,
    `  API              ${origin}/api/projects`,
    ...sheets,
    '',
    ...(people.length > 0
      ? ['Accounts, with passwords that are shown this once:', ...people]
      : ['The accounts and their passwords were shown at the first start.']),
    '',
  ].join('\n');
}

startDemo().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
