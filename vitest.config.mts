import path from 'node:path';
import { defineConfig } from 'vitest/config';

const CONTRACTS = ['answers', 'catalogue', 'info-sheet', 'translation-desk'];

const alias = Object.fromEntries([
  ['#domain', path.resolve('src/domain')],
  ['#store', path.resolve('src/store')],
  ['#kit', path.resolve('src/admin/kit')],
  ...CONTRACTS.map((name) => [`#${name}`, path.resolve(`src/plugins/${name}/shared/contracts`)]),
]);

export default defineConfig({
  resolve: { alias },
  test: {
    // An API suite boots a Strapi: two at once fill two cores.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/__tests__/**/*.test.ts'],
          // Renderers and properties are slow on a machine that does other things too.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'architecture',
          include: ['tests/architecture/**/*.test.ts'],
          // They read every source, on a machine that does other things too.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'exchange',
          include: ['tests/exchange/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'documents',
          include: ['tests/documents/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'api',
          include: ['tests/api/**/*.test.ts', 'tests/plugins/**/*.test.ts'],
          globalSetup: ['tests/helpers/global-setup.ts'],
          pool: 'forks',
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/helpers/global-setup.ts'],
          pool: 'forks',
          // One person at a time: they write to the same projects.
          poolOptions: { forks: { singleFork: true } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser on a busy machine; what failed at first is told all the same.
          retry: 1,
        },
      },
    ],
  },
});
