import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { createDatabase, type Database } from './databases';
import { ROOT, TEST_DIR } from './environment';
import { loadStrapi } from './strapi';

declare module 'vitest' {
  interface ProvidedContext {
    /** A database that has been started on once: locales, roles and taxonomies are there, no project is. */
    seed: Database['environment'];
  }
}

const TSC = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Compiles the app and starts it once on an empty database; each suite then works on a copy of that. */
export default async function globalSetup(project: TestProject) {
  execFileSync(process.execPath, [TSC, '-p', path.join(ROOT, 'tsconfig.json')], { stdio: 'inherit' });
  execFileSync(process.execPath, [path.join(ROOT, 'src/assets/copy-assets.mjs')], { stdio: 'inherit' });
  const seed = await createDatabase();
  const { close } = await loadStrapi(seed);
  await close();
  project.provide('seed', seed.environment);
  return async () => {
    await seed.drop();
    await rm(TEST_DIR, { recursive: true, force: true });
  };
}
