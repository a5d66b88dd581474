import { execFileSync } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type * as Accounts from '../../../src/demo/accounts';
import type * as SeedProjects from '../../../src/demo/seed-projects';
import { createDatabase } from '../../helpers/databases';
import { ROOT } from '../../helpers/environment';
import { provide } from '../../helpers/provided';
import { requireApp } from '../../helpers/require-app';
import { loadStrapi } from '../../helpers/strapi';
import { onTeardown } from '../../helpers/teardown';
import { startMachine } from './machine';
import { SCREENSHOTS } from './screenshots';

/** Builds the panel if a source has changed, and starts the app on a database of its own with the demo's content. */
export default async function globalSetup(): Promise<void> {
  execFileSync(process.execPath, [path.join(ROOT, 'src/demo/build-if-stale.mjs')], { stdio: 'inherit' });
  await rm(SCREENSHOTS, { recursive: true, force: true });
  await mkdir(SCREENSHOTS, { recursive: true });
  const database = await createDatabase();
  process.env.PORT = '0';
  const machine = await startMachine();
  process.env.LIBRETRANSLATE_URL = machine.url;
  const { strapi, close } = await loadStrapi(database, { serveAdminPanel: true });
  const { seedProjects }: typeof SeedProjects = requireApp(path.join(ROOT, 'dist/src/demo/seed-projects.js'));
  const { createAccounts }: typeof Accounts = requireApp(path.join(ROOT, 'dist/src/demo/accounts.js'));
  await seedProjects(strapi);
  provide('accounts', await createAccounts(strapi));
  await strapi.start();
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  provide('origin', `http://127.0.0.1:${port}`);
  onTeardown(async () => {
    await close();
    machine.close();
    await database.drop();
  });
}
