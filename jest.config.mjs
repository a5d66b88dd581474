import { readFileSync } from 'node:fs';

const { compilerOptions } = JSON.parse(readFileSync(new URL('tsconfig.json', import.meta.url), 'utf8'));

/** `"#domain/*": ["./src/domain/*"]` of `tsconfig.json` as Jest writes it. */
const aliases = Object.fromEntries(
  Object.entries(compilerOptions.paths).map(([alias, [target]]) => [
    `^${alias.replace('*', '(.*)')}$`,
    target.replace('.', '<rootDir>').replace('*', '$1'),
  ]),
);

function compiled(parser) {
  return {
    jsc: { parser, target: 'es2022', keepClassNames: true },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  };
}

/** What all projects have in common. */
const common = {
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  testEnvironment: 'node',
  moduleNameMapper: {
    ...aliases,
    // Modules of the browser alone, with a build for others beside them.
    '^d3-(geo|array)$': '<rootDir>/node_modules/d3-$1/dist/d3-$1.js',
  },
  // Packages without CommonJS: Node requires them as they are, Jest doesn't.
  transformIgnorePatterns: ['/node_modules/(?!(any-ascii|supercluster|kdbush)/)'],
  transform: {
    '\\.(ts|tsx|mts)$': ['@swc/jest', compiled({ syntax: 'typescript', tsx: false })],
    '/(any-ascii|supercluster|kdbush)/.*\\.js$': ['@swc/jest', compiled({ syntax: 'ecmascript' })],
  },
};

/** Suites that boot Strapi, and are asked over HTTP. */
const booted = {
  ...common,
  testEnvironment: '<rootDir>/tests/runner/app-environment.ts',
  runner: ['<rootDir>/tests/runner/one-process-each.ts', { atOnce: 2 }],
  globalSetup: '<rootDir>/tests/helpers/global-setup.ts',
  globalTeardown: '<rootDir>/tests/helpers/teardown.ts',
};

/** @type {import('jest').Config} */
export default {
  // An API suite boots a Strapi: two at once fill two cores.
  maxWorkers: 2,
  // Starts of the app, renderers and properties are slow on a machine that does other things too.
  testTimeout: 120_000,
  // A worker that has nothing more to do still gives back a gigabyte and what native modules hold: on a busy machine that
  // takes longer than Jest's half second, which then speaks of a leak.
  workerGracefulExitTimeout: 10_000,
  reporters: ['default', '<rootDir>/tests/runner/count-reporter.mjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/src/**/__tests__/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'architecture',
      testMatch: ['<rootDir>/tests/architecture/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'tools',
      testMatch: ['<rootDir>/tests/{documents,exchange}/**/*.test.ts'],
    },
    {
      ...booted,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/{api,plugins}/**/*.test.ts'],
    },
    {
      ...booted,
      displayName: 'edge',
      testMatch: ['<rootDir>/tests/edge/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      // One person at a time: they write to the same projects.
      runner: ['<rootDir>/tests/runner/one-process-each.ts', { atOnce: 1 }],
      globalSetup: '<rootDir>/tests/browser/helpers/global-setup.ts',
      globalTeardown: '<rootDir>/tests/helpers/teardown.ts',
      setupFilesAfterEnv: ['<rootDir>/tests/browser/helpers/retry.ts'],
    },
  ],
};
