import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import type * as Accounts from '../../../src/demo/accounts';
import type * as SeedProjects from '../../../src/demo/seed-projects';
import { createDatabase } from '../../helpers/databases';
import { ROOT } from '../../helpers/environment';
import { loadStrapi } from '../../helpers/strapi';
import { startMachine } from './machine';
import { SCREENSHOTS } from './screenshots';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app with the demo's content listens: `http://127.0.0.1:…`. */
    origin: string;
    /** Who may sign in to its panel. */
    accounts: Accounts.DemoAccount[];
  }
}

const require = createRequire(import.meta.url);

/** Builds the panel if a source has changed, and starts the app on a database of its own with the demo's content. */
export default async function globalSetup(project: TestProject) {
  execFileSync(process.execPath, [path.join(ROOT, 'src/demo/build-if-stale.mjs')], { stdio: 'inherit' });
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  const database = await createDatabase();
  process.env.PORT = '0';
  const machine = await startMachine();
  process.env.LIBRETRANSLATE_URL = machine.url;
  const { strapi, close } = await loadStrapi(database, { serveAdminPanel: true });
  const { seedProjects }: typeof SeedProjects = require(path.join(ROOT, 'dist/src/demo/seed-projects.js'));
  const { createAccounts }: typeof Accounts = require(path.join(ROOT, 'dist/src/demo/accounts.js'));
  await seedProjects(strapi);
  project.provide('accounts', await createAccounts(strapi));
  await strapi.start();
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  project.provide('origin', `http://127.0.0.1:${port}`);
  return async () => {
    await close();
    machine.close();
    await database.drop();
  };
}
