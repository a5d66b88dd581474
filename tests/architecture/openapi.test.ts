import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import apiConfig from '../../config/api';
import { LIMITS } from '../../src/plugins/catalogue/server/src/domain/openapi/parameters';
import { contentApiRoutes } from '../../src/plugins/catalogue/server/src/routes/content-api';
import { OPERATIONS as CATALOGUE } from '../../src/plugins/catalogue/server/src/domain/openapi/operations';
import { OPERATIONS as EXPORTS } from '../../src/plugins/data-exchange/server/src/domain/operations';
import { contentApi as exportRoutes } from '../../src/plugins/data-exchange/server/src/routes/content-api';
import { OPERATIONS as SHEETS } from '../../src/plugins/info-sheet/server/src/domain/operations';
import { buildOpenApi } from '../../src/plugins/answers/server/src/domain/openapi/build-open-api';
import { contentApi as sheetRoutes } from '../../src/plugins/info-sheet/server/src/routes/content-api';

const ROOT = path.resolve(__dirname, '../..');
/** Its command: it needs modules that only Node's own `import` loads. */
const OPENAPI_TYPESCRIPT = path.join(
  path.dirname(require.resolve('openapi-typescript/package.json')),
  'bin/cli.js',
);
const committed = readFileSync(path.join(ROOT, 'openapi.json'), 'utf8');
const document = JSON.parse(committed);
const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

describe('openapi.json', () => {
  test('is what `npm run openapi` writes, but for its examples', () => {
    const built = buildOpenApi([...CATALOGUE, ...EXPORTS, ...SHEETS], {
      server: '/api',
      version,
      examples: {},
    });
    expect(withoutExamples(document)).toEqual(JSON.parse(JSON.stringify(built)));
  });

  test('has every public route of the catalogue', () => {
    const paths = contentApiRoutes.map((route) => route.path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(paths));
  });

  test('says the limits of the configuration', () => {
    expect(apiConfig.rest).toMatchObject(LIMITS);
  });

  test('has no route but public reads', () => {
    const kept = [...contentApiRoutes, ...exportRoutes.routes, ...sheetRoutes.routes].filter(
      ({ config: { answers } }) => answers.kind === 'cached',
    );
    const paths = kept.map((route) => route.path.replaceAll(/:(\w+)/g, '{$1}'));
    expect(Object.keys(document.paths).sort()).toEqual(paths.sort());
    for (const item of Object.values<object>(document.paths)) expect(Object.keys(item)).toEqual(['get']);
  });

  test('is valid to a public linter', async () => {
    const config = await createConfig({ extends: ['recommended'] });
    const problems = await lintFromString({ source: committed, absoluteRef: 'openapi.json', config });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});

describe('a typed client', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'fiche-client-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('knows what there is, and nothing else', async () => {
    execFileSync(
      process.execPath,
      [OPENAPI_TYPESCRIPT, 'openapi.json', '-o', path.join(folder, 'fiche.ts')],
      { cwd: ROOT, stdio: 'pipe' },
    );
    writeFileSync(path.join(folder, 'page.ts'), PAGE);
    expect(await problemsOf(path.join(folder, 'page.ts'))).toBe('');
  }, 120_000);
});

/** What the README shows, and what a compiler has to refuse. */
const PAGE = `
import type { paths } from './fiche';

type Answer = paths['/projects/{id}']['get']['responses']['200']['content']['application/json'];

export async function titleOf(slug: string): Promise<string | null | undefined> {
  const { data: project }: Answer = await (await fetch('/api/projects/' + slug + '?locale=az')).json();
  // @ts-expect-error: nobody reads this of a project.
  void project.password;
  return project.title;
}

type Query = paths['/projects']['get']['parameters']['query'];

export const query: Query = {
  filters: { countries: { code: { $in: ['AZ', 'GE'] } }, status: 'ongoing', $not: { startDate: { $lt: '2020-01-01' } } },
  sort: ['title:asc'],
  pagination: { page: 1, pageSize: 10 },
  facets: ['countries'],
};
// @ts-expect-error: there is no such status.
export const unknownStatus: Query = { filters: { status: 'open' } };
// @ts-expect-error: there is no such facet.
export const unknownFacet: Query = { facets: ['colour'] };
`;

/** What a compiler has to say of a file; nothing where it is right. */
function problemsOf(file: string): Promise<string> {
  const tsc = require.resolve('typescript/bin/tsc');
  const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom'];
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...options, file], (_, output) => resolve(output));
  });
}

function withoutExamples(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutExamples);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'example')
      .map(([key, member]) => [key, withoutExamples(member)]),
  );
}
