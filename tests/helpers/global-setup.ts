import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createDatabase } from './databases';
import { ROOT, TEST_DIR } from './environment';
import { provide } from './provided';
import { loadStrapi } from './strapi';
import { onTeardown } from './teardown';

const TSC = require.resolve('typescript/bin/tsc');

/** Compiles the app and starts it once on an empty database; each suite then works on a copy of that. */
export default async function globalSetup(): Promise<void> {
  execFileSync(process.execPath, [TSC, '-p', path.join(ROOT, 'tsconfig.json')], { stdio: 'inherit' });
  execFileSync(process.execPath, [path.join(ROOT, 'src/assets/copy-assets.mjs')], { stdio: 'inherit' });
  const seed = await createDatabase();
  const { close } = await loadStrapi(seed);
  await close();
  provide('seed', seed.environment);
  onTeardown(async () => {
    await seed.drop();
    await rm(TEST_DIR, { recursive: true, force: true });
  });
}
