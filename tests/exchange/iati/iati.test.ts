import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { ExportedProject } from '#catalogue/export';
import type { LocalizedProject, ProjectTexts } from '#catalogue/project';
import { DEMO_PROJECTS } from '../../../src/demo/content';
import type { DemoProject } from '../../../src/demo/demo-project';
import { computeProjectStatus } from '#domain/project-status';
import { isReportable } from '../../../src/plugins/data-exchange/server/src/domain/iati/problems';
import { writeIati } from '../../../src/plugins/data-exchange/server/src/renderers/iati';
import { aProject } from '../../../src/plugins/info-sheet/server/src/domain/__tests__/builders';
import { runTool } from '../run-tool';
import { inTemporaryFolder } from '../temporary-folder';
import { errorRules, type Ruleset } from './rules';
import { OPEN_DATA, projects, TODAY } from './samples';

const SHARED = process.env['FICHE_SHARED'] ?? path.resolve(__dirname, '../../../../shared');
const IATI = path.join(SHARED, 'standards/iati');
const RULES = errorRules(
  JSON.parse(readFileSync(path.join(IATI, 'standard.json'), 'utf8')) as Ruleset,
  TODAY,
);

async function fileOf(exported: readonly ExportedProject[]): Promise<string> {
  async function* batches() {
    yield exported;
  }
  const asOf = new Date(`${TODAY}T12:00:00Z`);
  let xml = '';
  for await (const piece of writeIati(batches(), {
    openData: OPEN_DATA,
    defaultLocale: 'en',
    today: TODAY,
    asOf,
  }))
    xml += piece;
  return xml;
}

/** What a file breaks: its schema throws, of the rules those that it breaks, with how many times. */
async function check(xml: string): Promise<Record<string, number>> {
  return inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'activities.xml');
    await writeFile(file, xml);
    const schema = path.join(IATI, 'iati-activities-schema.xsd');
    await runTool('xmllint', 'libxml2-utils', ['--nonet', '--noout', '--huge', '--schema', schema, file]);
    const counted = RULES.map(({ violations }) => violations).join(", ' ', ");
    const said = execFileSync('xmllint', ['--huge', '--xpath', `concat(${counted}, '')`, file])
      .toString()
      .trim();
    const counts = said.split(' ').map(Number);
    return Object.fromEntries(
      RULES.flatMap(({ id, message }, at) =>
        counts[at] === 0 ? [] : [[`${id} ${message}`, counts[at] ?? NaN]],
      ),
    );
  });
}

test('the ruleset has rules of severity error to be held to', () => {
  expect(RULES.length).toBeGreaterThan(40);
});

test('a thousand random projects are valid IATI 2.03, each of them reported', async () => {
  const samples = fc.sample(projects, { numRuns: 1000, seed: 2603 });
  const xml = await fileOf(samples);
  expect(xml.match(/<iati-activity /g)).toHaveLength(
    samples.filter(({ project }) => isReportable(project)).length,
  );
  expect(xml.match(/<iati-activity /g)).toHaveLength(1000);
  expect(await check(xml)).toEqual({});
}, 300_000);

test('every project of the demo is', async () => {
  const xml = await fileOf(DEMO_PROJECTS.map(toExported));
  expect(xml.match(/<iati-activity /g)).toHaveLength(DEMO_PROJECTS.length);
  expect(await check(xml)).toEqual({});
});

/** As readers get it in its first language. */
function toExported(demo: DemoProject): ExportedProject {
  const texts = new Map<string, ProjectTexts>(
    demo.published.map((locale) => {
      const { gallery: _pictures, documents: _files, ...words } = demo.versions[locale] ?? {};
      return [locale, toTexts(aProject(words))];
    }),
  );
  const [locale = 'en'] = demo.published;
  const term = (slug: string) => ({ documentId: slug, slug, name: slug });
  const dates = {
    startDate: demo.startDate,
    endDate: demo.endDate ?? null,
    statusOverride: demo.statusOverride ?? null,
  };
  const project = aProject({
    ...texts.get(locale),
    ...dates,
    locale,
    baseLocale: locale,
    documentId: demo.slug,
    slug: demo.slug,
    scope: demo.scope,
    projectNumber: demo.projectNumber ?? null,
    website: demo.website ?? null,
    locations: demo.locations ?? [],
    totalBudget: demo.totalBudget ?? null,
    euContribution: demo.euContribution ?? null,
    currency: demo.currency ?? null,
    contactEmail: demo.contactEmail ?? null,
    partners: (demo.partners ?? []).map((partner) => ({ ...partner, ref: null })),
    countries: demo.countries.map((code) => ({ documentId: code, code, name: code })),
    priorityArea: term(demo.priorityArea),
    subsector: { ...term(demo.subsector), dacCode: null },
    topics: demo.topics.map(term),
    status: computeProjectStatus(dates, TODAY),
  });
  return { project, texts };
}

function toTexts({
  title,
  summary,
  description,
  specificObjective,
  expectedResults,
}: LocalizedProject): ProjectTexts {
  return { title, summary, description, specificObjective, expectedResults, gallery: [], documents: [] };
}

describe('the test itself notices', () => {
  const [sample] = fc.sample(projects, { numRuns: 1, seed: 7 });
  const one = () =>
    fileOf([
      {
        ...sample,
        project: {
          ...sample!.project,
          countries: ['AZ', 'GE', 'MD'].map((code) => ({ documentId: code, code, name: code })),
        },
      } as ExportedProject,
    ]);

  test.each<[string, (xml: string) => string]>([
    ['percentages that don’t sum to 100', (xml) => xml.replace('percentage="34"', 'percentage="33"')],
    [
      'a start in the days to come',
      (xml) => xml.replace(/(<activity-date type=")[12](" iso-date=")[\d-]+/, '$12$22031-01-01'),
    ],
    [
      'an identifier that is the organisation’s',
      (xml) => xml.replace(/(<iati-identifier>)[^<]*/, '$1XM-DAC-918-3'),
    ],
    ['no sector', (xml) => xml.replace(/<sector .*\n?/, '')],
  ])('%s', async (_, spoil) => {
    const xml = await one();
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    expect(Object.keys(await check(spoilt))).not.toEqual([]);
  });

  test('an element that the schema doesn’t have there', async () => {
    await expect(check((await one()).replace('<title>', '<budget/><title>'))).rejects.toThrow(/budget/);
  });
});
