import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../helpers/app';
import { ROOT, TEST_DIR } from '../helpers/environment';
import { requireApp } from '../helpers/require-app';

interface TypeGenerators {
  generate(options: {
    strapi: TestApp['strapi'];
    pwd: string;
    rootDir: string;
    artifacts: { contentTypes: boolean; components: boolean };
    logger: { silent: boolean };
  }): Promise<unknown>;
}

const { generators }: { generators: TypeGenerators } = createRequire(requireApp.resolve('@strapi/strapi'))(
  '@strapi/typescript-utils',
);

let app: TestApp;
let folder: string;
beforeAll(async () => {
  app = await startApp();
  folder = await mkdtemp(path.join(TEST_DIR, 'types-'));
  await generators.generate({
    strapi: app.strapi,
    pwd: folder,
    rootDir: '.',
    artifacts: { contentTypes: true, components: true },
    logger: { silent: true },
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await app.stop();
});

test.each(['contentTypes.d.ts', 'components.d.ts'])(
  '%s is what `npm run strapi ts:generate-types` makes of the schemas today',
  async (file) => {
    const committed = await readFile(path.join(ROOT, 'types/generated', file), 'utf8');
    expect(committed).toBe(await readFile(path.join(folder, 'generated', file), 'utf8'));
  },
);
