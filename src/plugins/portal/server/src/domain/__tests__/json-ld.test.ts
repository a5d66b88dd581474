import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { localizedProject, type LocalizedProject } from '#catalogue/project';
import { projectData } from '../json-ld';

const ROOT = path.resolve(__dirname, '../../../../../../..');
const PLACE = { origin: 'https://projects.example.org', siteName: 'EU for Eastern partners' };

/** A project that says everything there is to say of one. */
function aProject(overrides: Partial<LocalizedProject> = {}): LocalizedProject {
  const nothing = Object.fromEntries(Object.keys(localizedProject.shape).map((name) => [name, null]));
  return {
    ...(nothing as unknown as LocalizedProject),
    documentId: 'rivers',
    locale: 'ka',
    fallbacks: {},
    updatedAt: '2025-06-01T10:00:00.000Z',
    slug: 'clean-rivers',
    title: 'სუფთა მდინარეები',
    summary: 'ერთი წინადადება.',
    projectNumber: 'ENI/2024/1',
    startDate: '2024-03-01',
    endDate: '2027-02-28',
    website: 'https://example.org/rivers',
    contactEmail: 'rivers@example.org',
    socialLinks: [{ platform: 'x', url: 'https://example.org/x' }],
    locations: [{ label: 'Tbilisi', latitude: 41.7, longitude: 44.8 }],
    partners: [{ name: 'A university', role: 'lead', website: 'https://example.org/u', ref: null }],
    countries: [{ documentId: 'ge', code: 'GE', name: 'საქართველო' }],
    totalBudget: '2000000.00',
    euContribution: '1500000.00',
    currency: 'EUR',
    ...overrides,
  };
}

/**
 * What schema.org's vocabulary, as the package `schema-dts` has it in types, says against data: a property that a type is
 * not in the domain of, or a value that isn't in its range.
 */
function problemsOf(data: object): string[] {
  const file = path.join(ROOT, 'src/json-ld-of-the-test.ts');
  const code = `import type { WebPage, WithContext } from 'schema-dts';
export const data: WithContext<WebPage> = ${JSON.stringify(data)};`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, ...others) =>
    name === file
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...others);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('a project for machines', () => {
  test('is what schema.org’s vocabulary allows', () => {
    expect(problemsOf(projectData(aProject(), PLACE))).toEqual([]);
  });

  test('that says as little as one can is so too', () => {
    const bare = aProject({
      summary: null,
      projectNumber: null,
      startDate: null,
      endDate: null,
      website: null,
      contactEmail: null,
      socialLinks: [],
      locations: [],
      partners: [],
      countries: [],
      totalBudget: null,
      euContribution: null,
      currency: null,
    });
    expect(problemsOf(projectData(bare, { ...PLACE, siteName: null }))).toEqual([]);
  });

  test.each([
    ['a start, which a project of the vocabulary hasn’t', { startDate: '2024-03-01' }],
    ['money without a grant around it', { funding: { '@type': 'MonetaryAmount', value: 1 } }],
    ['a place by its coordinates alone', { location: { '@type': 'GeoCoordinates', latitude: 1 } }],
    ['a word that there is none of', { projectNumber: 'ENI/2024/1' }],
  ])('wouldn’t be with %s', (_what, more) => {
    const data = projectData(aProject(), PLACE) as { mainEntity: object };
    expect(problemsOf({ ...data, mainEntity: { ...data.mainEntity, ...more } })).not.toEqual([]);
  });

  test('is in the language of its page', () => {
    expect(projectData(aProject(), PLACE)).toMatchObject({
      '@id': 'https://projects.example.org/ka/projects/clean-rivers',
      inLanguage: 'ka',
      mainEntity: { '@type': 'ResearchProject', funding: { '@type': 'MonetaryGrant' } },
    });
  });
});
