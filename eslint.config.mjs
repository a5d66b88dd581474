import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import globals from 'globals';
import ts from 'typescript-eslint';

/** `domain`, `renderers` and `exchange` know data alone: no Strapi, no Koa, no file system, no clock. */
const PURE = [
  'src/domain/**',
  'src/print/**',
  'src/plugins/*/server/src/domain/**',
  'src/plugins/*/server/src/{renderers,exchange}/**',
];
/** Under Strapi's Enterprise licence, or shut by its plan: none of it is used. */
const ENTERPRISE = {
  group: [
    '@strapi/content-releases',
    '@strapi/content-releases/**',
    '@strapi/review-workflows',
    '@strapi/review-workflows/**',
    '@strapi/**/ee/**',
    '@strapi/content-manager/**/history',
    '@strapi/content-manager/**/history/**',
  ],
  message: 'Strapi’s Enterprise code is none of ours to use: `src/plugins/history` has our own.',
};
const EDITION = [
  {
    selector: "MemberExpression[property.name='ee'][object.name='strapi']",
    message: 'Nothing depends on what edition of Strapi there is.',
  },
];
const TESTS = ['**/__tests__/**', 'tests/**'];

const WORLD = {
  group: ['@strapi/*', 'koa', 'koa-*', '@koa/*', 'fs', 'node:fs', 'node:fs/*', 'fs/*', 'knex'],
  message: 'Pure code takes what it needs as parameters.',
};

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `asOf: Date` as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `asOf: Date` as a parameter.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take ids as parameters.',
  },
];

/** Strapi gives a service by its name, as `any`: the name and the type stand together in one file for each plugin. */
const SERVICES = ['src/strapi/services.ts', 'src/plugins/*/shared/contracts/services.ts'];
const BY_NAME = [
  {
    selector: "CallExpression[callee.property.name='service']",
    message:
      'A service by its name is `any`. Ask `servicesOf(strapi)` of `#<plugin>/services`, or `strapiServices(strapi)` of `#strapi/services` for one of Strapi’s own.',
  },
  {
    selector: "MemberExpression[property.name='services'][object.type='CallExpression']",
    message: 'Services are asked of `#<plugin>/services` or `#strapi/services`.',
  },
];

const PLUGINS = [
  'answers',
  'catalogue',
  'data-exchange',
  'history',
  'info-sheet',
  'translation-desk',
  'portal',
];

const plugin = (name) => `./src/plugins/${name}`;

export default ts.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      '.tmp/',
      '.cache/',
      '.strapi/',
      'types/generated/',
      'public/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  importX.flatConfigs.typescript,
  prettier,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ project: 'tsconfig.json', noWarnOnMultipleProjects: true }),
      ],
    },
    languageOptions: { globals: { ...globals.node } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': 'error',
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          basePath: import.meta.dirname,
          zones: [
            {
              target: './src/domain',
              from: './src',
              except: ['./domain'],
              message: 'The shared kernel imports nothing but itself.',
            },
            {
              target: './src/print',
              from: './src',
              except: ['./print', './domain'],
              message: 'What is printed is made of the kernel’s words alone.',
            },
            {
              target: './src/store',
              from: './src',
              except: ['./store', './domain'],
              message: 'The store room knows the kernel alone.',
            },
            {
              target: './src/access',
              from: './src',
              except: ['./access', './strapi', './domain'],
              message: 'Who may do what is asked of Strapi: it knows its services and the kernel alone.',
            },
            {
              target: './src/strapi',
              from: './src',
              except: ['./strapi', './domain'],
              message: 'What is said of Strapi knows the kernel alone.',
            },
            {
              target: './src/watch',
              from: './src',
              except: ['./watch', './domain'],
              message: 'What is counted and logged of others, they say themselves.',
            },
            {
              target: './src/admin',
              from: './src/{store,access,strapi}',
              message: 'A panel asks the server.',
            },
            ...PLUGINS.flatMap((name) => {
              const at = plugin(name);
              return [
                {
                  target: `${at}/server/src/controllers`,
                  from: `${at}/server/src/adapters`,
                  message: 'controllers → services → adapters',
                },
                {
                  target: `${at}/server/src/{domain,renderers,exchange}`,
                  from: `${at}/server/src/{adapters,services,controllers,routes}`,
                  message: 'domain, renderers and exchange import domain alone.',
                },
                {
                  target: `${at}/server/src/{domain,renderers,exchange,controllers,routes,middlewares}`,
                  from: './src/store',
                  message: 'Adapters and services reach the tables, through `#store/…`.',
                },
                {
                  target: `${at}/server`,
                  from: './src/{api,demo,middlewares,rules,setup}',
                  message: 'The app knows its plugins, never the other way round.',
                },
                {
                  target: `${at}/server/src/services`,
                  from: `${at}/server/src/controllers`,
                  message: 'controllers → services',
                },
                {
                  target: `${at}/server/src/adapters`,
                  from: `${at}/server/src/{controllers,services}`,
                  message: 'services → adapters',
                },
                {
                  target: `${at}/admin`,
                  from: './src',
                  except: [
                    `./plugins/${name}/admin`,
                    ...PLUGINS.map((other) => `./plugins/${other}/shared`),
                    './domain',
                    './admin/kit',
                  ],
                  message: 'The panel imports shared/contracts and src/admin/kit only.',
                },
                {
                  target: at,
                  from: './src/plugins',
                  except: [`./${name}`, ...PLUGINS.map((other) => `./${other}/shared/contracts`)],
                  message:
                    'A plugin reaches another only through its Strapi service, typed by its shared/contracts.',
                },
                {
                  target: `${at}/shared`,
                  from: [
                    './src/!(domain|api|plugins)/**',
                    './src/api/**/*.ts',
                    './src/plugins/*/{admin,server}/**',
                  ],
                  message: 'Contracts import the domain, each other and the schemas of content types.',
                },
              ];
            }),
          ],
        },
      ],
    },
  },
  {
    files: ['src/plugins/*/strapi-server.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Fixtures ask what earlier releases left behind, by those releases' names.
    ignores: [...SERVICES, 'tests/fixtures/**'],
    rules: { 'no-restricted-syntax': ['error', ...EDITION, ...BY_NAME] },
  },
  { rules: { 'no-restricted-imports': ['error', { patterns: [ENTERPRISE] }] } },
  {
    files: PURE,
    ignores: TESTS,
    rules: {
      'no-restricted-imports': ['error', { patterns: [WORLD, ENTERPRISE] }],
      'no-restricted-syntax': ['error', ...CLOCK, ...EDITION, ...BY_NAME],
    },
  },
  {
    files: ['src/admin/**/*.{ts,tsx}', 'src/plugins/*/admin/**/*.{ts,tsx}'],
    languageOptions: { globals: { ...globals.browser } },
  },
);
