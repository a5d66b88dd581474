import { describe, expect, test } from '@jest/globals';
import { productImports, type Import } from './imports';

const IMPORTS = productImports();

/** A sentence that holds for the imports of some files: what they may lead to, or what they may not. */
interface Direction {
  from: RegExp;
  only?: RegExp;
  never?: RegExp;
}

const PURE = /^src\/(domain|print)\/|^src\/plugins\/[^/]+\/server\/src\/(domain|renderers|exchange)\//;
const OWN = /^src\//;

const DIRECTIONS: [string, Direction][] = [
  ['the shared kernel imports nothing of the repository but itself', inside('src/domain/', /^src\/domain/)],
  ['answers that controllers share know the kernel alone', inside('src/edge/', /^src\/(domain|edge)\//)],
  [
    'texts as they are printed know the kernel alone',
    inside('src/print/(?!.*__tests__)', /^src\/(domain|print)\//),
  ],
  ['the store room knows the kernel alone', inside('src/store/', /^src\/(domain|store)\//)],
  ['what is watched knows the kernel alone', inside('src/watch/', /^src\/(domain|watch)\//)],
  [
    'domains say what can be watched, and nothing of who watches',
    { from: /^src\/(?!watch\/prometheus\/)/, never: /^prom-client$/ },
  ],
  [
    'who may do what knows Strapi’s services and the kernel alone',
    inside('src/access/', /^src\/(domain|access|strapi)\//),
  ],
  [
    'a plugin knows nothing of the app that it is a part of',
    {
      from: /^src\/plugins\/[^/]+\/(server|shared)\//,
      never: /^src\/(api\/(?!.+\/schema\.json$)|demo\/|middlewares\/|rules\/|setup\/)/,
    },
  ],
  [
    'Strapi’s own services are described by the kernel’s words alone',
    inside('src/strapi/', /^src\/(domain|strapi)\//),
  ],
  [
    'pure code, contracts and panels know no service of Strapi’s',
    {
      from: new RegExp(`${PURE.source}|^src/plugins/[^/]+/(shared|admin)/|^src/admin/`),
      never: /^src\/strapi\//,
    },
  ],
  [
    'pure code, contracts, panels and controllers know no tables',
    {
      from: new RegExp(
        `${PURE.source}|^src/plugins/[^/]+/(shared|admin|server/src/(controllers|routes|middlewares))/|^src/admin/`,
      ),
      never: /^src\/store\//,
    },
  ],
  ['controllers don’t reach past services', layer('controllers', /adapters|routes/)],
  ['services don’t know controllers', layer('services', /controllers|routes/)],
  ['adapters don’t know what uses them', layer('adapters', /controllers|services|routes/)],
  [
    'a plugin’s domain knows nothing around it',
    layer('domain', /adapters|services|controllers|routes|renderers|exchange/),
  ],
  ['renderers know the domain alone', layer('renderers', /adapters|services|controllers|routes|exchange/)],
  [
    'an exchange format knows the domain alone',
    layer('exchange', /adapters|services|controllers|routes|renderers/),
  ],
  [
    'contracts import the kernel, other contracts and the schemas of content types, which are data',
    inside(
      'src/plugins/[^/]+/shared/',
      /^src\/domain\/|^src\/plugins\/[^/]+\/shared\/|^src\/api\/.+\/schema\.json$/,
    ),
  ],
  [
    'a plugin’s panel imports contracts, the kernel, panels and what they share',
    inside(
      'src/plugins/[^/]+/admin/',
      /^src\/domain\/|^src\/plugins\/[^/]+\/(shared|admin)\/|^src\/admin\/kit\//,
    ),
  ],
  [
    'the app’s panel imports besides these how its forms are laid out, which is data',
    inside(
      'src/admin/',
      /^src\/domain\/|^src\/plugins\/[^/]+\/shared\/|^src\/admin\/|^src\/setup\/views\/(content-types\/|components\/|view$)/,
    ),
  ],
  [
    'kept answers know no other plugin: routes declare themselves',
    inside('src/plugins/answers/', /^src\/(domain|edge|store|strapi|watch)\/|^src\/plugins\/answers\//),
  ],
  [
    'the catalogue knows no plugin that reads from it',
    { from: /^src\/plugins\/catalogue\//, never: /^src\/plugins\/(?!answers\/|catalogue\/)/ },
  ],
  [
    'pure code knows no Strapi, no Koa, no file system, no database and no process',
    {
      from: PURE,
      never: /^(@strapi\/|koa\b|@koa\/|knex$|pg$|(node:)?(fs|process|child_process|net|https?|os)\b)/,
    },
  ],
];

test('imports are found in every layer', () => {
  expect(IMPORTS.filter(({ from }) => PURE.test(from)).length).toBeGreaterThan(100);
  expect(IMPORTS.filter(({ from }) => from.includes('/services/')).length).toBeGreaterThan(5);
});

describe('imports point the right way', () => {
  test.each(DIRECTIONS)('%s', (_title, direction) => {
    expect(IMPORTS.filter((found) => isAgainst(found, direction))).toEqual([]);
  });

  test('a plugin reaches another through its contracts alone', () => {
    const across = IMPORTS.filter(
      ({ from, to }) => pluginOf(from) && pluginOf(to) && pluginOf(from) !== pluginOf(to),
    );
    expect(across.filter(({ to }) => !/^src\/plugins\/[^/]+\/shared\/contracts\//.test(to))).toEqual([]);
  });
});

describe('the test itself notices', () => {
  const against = (from: string, to: string) =>
    DIRECTIONS.filter(([, direction]) => isAgainst({ from, to }, direction)).map(([title]) => title);

  test.each([
    ['the file system in a renderer', 'src/plugins/a/server/src/renderers/html.ts', 'node:fs/promises'],
    ['Strapi in the kernel', 'src/domain/locale.ts', '@strapi/utils'],
    ['an adapter in a controller', at('controllers/find.ts'), at('adapters/rows')],
    ['a plugin in the store room', 'src/store/rows/load.ts', at('domain/projection')],
    ['a plugin in what is said of Strapi', 'src/strapi/services.ts', 'src/plugins/a/shared/contracts/a'],
    ['a service of Strapi’s in a contract', 'src/plugins/a/shared/contracts/a.ts', 'src/strapi/services'],
    ['a service of Strapi’s in a plugin’s domain', at('domain/plan.ts'), 'src/strapi/services'],
    ['a rule in the store room', 'src/store/rows/load.ts', 'src/rules/slug'],
    ['an API of the app in a contract', 'src/plugins/a/shared/contracts/a.ts', 'src/api/a/services/a'],
    ['a rule in a plugin', at('services/desk.ts'), 'src/rules/slug'],
    ['the store room in the kernel', 'src/domain/locale.ts', 'src/store/sql/fragment'],
    ['the store room in a plugin’s domain', at('domain/plan.ts'), 'src/store/sql/fragment'],
    ['the store room in a controller', at('controllers/find.ts'), 'src/store/connection/read-snapshot'],
    ['the store room in a contract', 'src/plugins/a/shared/contracts/a.ts', 'src/store/sql/fragment'],
    [
      'a plugin below one above it',
      'src/plugins/answers/server/src/adapters/a.ts',
      'src/plugins/a/shared/contracts/a',
    ],
    ['a service in a panel', 'src/plugins/a/admin/src/index.tsx', at('services/desk')],
  ])('%s', (_title, from, to) => {
    expect(against(from, to)).not.toEqual([]);
  });

  test.each([
    ['a service use its domain', at('services/desk.ts'), at('domain/state')],
    ['an adapter use the store room', at('adapters/rows.ts'), 'src/store/sql/fragment'],
    [
      'a contract use a schema',
      'src/plugins/a/shared/contracts/a.ts',
      'src/api/a/content-types/a/schema.json',
    ],
    ['a rule use the store room', 'src/rules/slug.ts', 'src/store/locks/lock-keys'],
    ['the store room use the kernel', 'src/store/rows/load.ts', 'src/domain/group-by'],
  ])('and lets %s', (_title, from, to) => {
    expect(against(from, to)).toEqual([]);
  });
});

function at(file: string): string {
  return `src/plugins/a/server/src/${file}`;
}

function layer(name: string, never: RegExp): Direction {
  return {
    from: new RegExp(`^src/plugins/[^/]+/server/src/${name}/`),
    never: new RegExp(`^src/plugins/[^/]+/server/src/(${never.source})(/|$)`),
  };
}

function inside(folder: string, only: RegExp): Direction {
  return { from: new RegExp(`^${folder}`), only };
}

function isAgainst({ from, to }: Import, { from: files, only, never }: Direction): boolean {
  if (!files.test(from)) return false;
  if (never?.test(to)) return true;
  return only !== undefined && OWN.test(to) && !only.test(to);
}

function pluginOf(file: string): string | undefined {
  return /^src\/plugins\/([^/]+)\//.exec(file)?.[1];
}
