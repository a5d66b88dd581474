import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ROOT, TEST_DIR, TEST_ENVIRONMENT } from '../helpers/environment';
import { provided } from '../helpers/provided';

/** In a process of its own: the generator formats with a package that it imports, and Jest has no `import()`. */
const SCRIPT = `
  const { createRequire } = require('node:module');
  const { createStrapi } = require('@strapi/strapi');
  const { generators } = createRequire(require.resolve('@strapi/strapi'))('@strapi/typescript-utils');
  const [appDir, pwd] = process.argv.slice(1);
  (async () => {
    const strapi = await createStrapi({ appDir, distDir: appDir + '/dist' }).register();
    const artifacts = { contentTypes: true, components: true };
    await generators.generate({ strapi, pwd, rootDir: '.', artifacts, logger: { silent: false } });
    process.exit(0);
  })();
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(TEST_DIR, 'types-'));
  await promisify(execFile)(process.execPath, ['-e', SCRIPT, ROOT, folder], {
    cwd: ROOT,
    env: { ...process.env, ...TEST_ENVIRONMENT, ...provided('seed'), PUBLIC_DIR: path.join(ROOT, 'public') },
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(['contentTypes.d.ts', 'components.d.ts'])(
  '%s is what `npm run strapi ts:generate-types` makes of the schemas today',
  async (file) => {
    const committed = await readFile(path.join(ROOT, 'types/generated', file), 'utf8');
    expect(committed).toBe(await readFile(path.join(folder, 'generated', file), 'utf8'));
  },
);
