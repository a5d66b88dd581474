import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type * as StrapiPackage from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { ROOT, TEST_DIR, TEST_ENVIRONMENT } from './environment';
import type { Database } from './databases';
import { requireApp } from './require-app';

const { createStrapi }: typeof StrapiPackage = requireApp('@strapi/strapi');

/** Loads the compiled app on a database, with an uploads folder of its own; nothing listens yet. */
export async function loadStrapi(
  database: Database,
  { serveAdminPanel = false } = {},
): Promise<{ strapi: Core.Strapi; close: () => Promise<void> }> {
  await mkdir(TEST_DIR, { recursive: true });
  const publicDir = await mkdtemp(path.join(TEST_DIR, 'public-'));
  await mkdir(path.join(publicDir, 'uploads'));
  Object.assign(process.env, TEST_ENVIRONMENT, database.environment, { PUBLIC_DIR: publicDir });
  const restoreProcessListeners = rememberProcessListeners();
  const strapi = await createStrapi({
    appDir: ROOT,
    distDir: path.join(ROOT, 'dist'),
    serveAdminPanel,
  }).load();
  return {
    strapi,
    close: async () => {
      await strapi.destroy();
      restoreProcessListeners();
      await rm(publicDir, { recursive: true, force: true });
    },
  };
}

/** Strapi removes every listener of the process as it stops, the test runner's own channel among them: puts those back. */
function rememberProcessListeners(): () => void {
  const kept = process
    .eventNames()
    .map((event) => [event, process.rawListeners(event as 'message')] as const);
  return () => {
    for (const [event, listeners] of kept) {
      for (const listener of listeners) process.on(event as 'message', listener as () => void);
    }
  };
}
