import { describe, expect, test } from '@jest/globals';
import { LANGUAGES, type Language } from '#domain/language';
import { computeProjectStatus, PROJECT_STATUSES } from '#domain/project-status';
import { COUNTRIES } from '../../../setup/data/countries';
import { PRIORITY_AREAS } from '../../../setup/data/priority-areas';
import type { DemoProject } from '../../demo-project';
import { DEMO_PROJECTS } from '..';
import { versionsOf, wordsOf } from './versions';

const TODAY = '2026-11-21';

/** The word that a title has where a project is a sample. */
const SAMPLE = {
  en: '(sample)',
  az: '(nümunə)',
  be: '(узор)',
  hy: '(նմուշ)',
  ka: '(ნიმუში)',
  ro: '(exemplu)',
  uk: '(зразок)',
} satisfies Record<Language, string>;

function statusOf({ startDate, endDate = null, statusOverride = null }: DemoProject) {
  return computeProjectStatus({ startDate, endDate, statusOverride }, TODAY);
}

/** The kinds of block, list and mark in the rich texts of `value`, such as `quote` or `bold`. */
function richTextKinds(value: unknown): Set<string> {
  const kinds = new Set<string>();
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'type' || key === 'format') kinds.add(String(part));
    if (part === true || (key === 'indentLevel' && part !== 0)) kinds.add(key);
    return part;
  });
  return kinds;
}

describe('the demo as a whole', () => {
  test('has twelve projects, each slug once', () => {
    expect(new Set(DEMO_PROJECTS.map(({ slug }) => slug)).size).toBe(12);
  });

  test('has every status, whichever day of 2026 or 2027 it is seen on', () => {
    expect(new Set(DEMO_PROJECTS.map(statusOf))).toEqual(new Set(PROJECT_STATUSES));
    for (const project of DEMO_PROJECTS) {
      const { startDate, endDate = null, statusOverride = null } = project;
      expect(computeProjectStatus({ startDate, endDate, statusOverride }, '2027-12-31')).toBe(
        statusOf(project),
      );
    }
  });

  test('has regional projects, and a bilateral one of each country', () => {
    const bilateral = DEMO_PROJECTS.filter(({ scope }) => scope === 'bilateral').flatMap(
      ({ countries }) => countries,
    );

    expect(new Set(bilateral)).toEqual(new Set(COUNTRIES.map(({ code }) => code)));
    expect(DEMO_PROJECTS.some(({ scope }) => scope === 'regional')).toBe(true);
  });

  test('has a project in every priority area', () => {
    expect(new Set(DEMO_PROJECTS.map(({ priorityArea }) => priorityArea))).toEqual(
      new Set(PRIORITY_AREAS.map(({ slug }) => slug)),
    );
  });

  test.each(LANGUAGES)('has published texts of more than a title in %s', (language) => {
    const published = DEMO_PROJECTS.filter((project) => project.published.includes(language));

    expect(published.some(({ versions }) => versions[language]?.summary)).toBe(true);
  });

  test('has one project that is published in Georgian alone', () => {
    const georgian = DEMO_PROJECTS.filter(({ published }) => published.join() === 'ka');

    expect(georgian.map(({ versions }) => Object.keys(versions))).toEqual([['ka']]);
  });

  test('has a project in all languages, a version that was never published, and a published one edited since', () => {
    expect(DEMO_PROJECTS.some(({ published }) => published.length === LANGUAGES.length)).toBe(true);
    expect(
      DEMO_PROJECTS.some((project) =>
        versionsOf(project).some(([language]) => !project.published.includes(language)),
      ),
    ).toBe(true);
    expect(DEMO_PROJECTS.some(({ draft, published }) => draft?.en && published.includes('en'))).toBe(true);
  });

  test('uses every kind of rich text that an editor’s toolbar offers for words', () => {
    expect([...richTextKinds(DEMO_PROJECTS.map(({ versions }) => versions))]).toEqual(
      expect.arrayContaining([
        'heading',
        'quote',
        'ordered',
        'unordered',
        'indentLevel',
        'link',
        'bold',
        'italic',
      ]),
    );
  });

  test('has a long text of two printed pages and a short one of one sentence', () => {
    const lengths = DEMO_PROJECTS.map(({ versions }) => wordsOf(versions.en?.description).join(' ').length);

    expect(Math.max(...lengths)).toBeGreaterThan(5_000);
    expect(Math.min(...lengths.filter((length) => length > 0))).toBeLessThan(120);
  });

  test.each([
    'locations',
    'partners',
    'socialLinks',
    'totalBudget',
    'contactEmail',
    'relatedProjects',
  ] as const)('has %s in some projects and not in others', (field) => {
    const filled = DEMO_PROJECTS.filter((project) => project[field]?.length);

    expect(filled.length).toBeGreaterThan(0);
    expect(filled.length).toBeLessThan(DEMO_PROJECTS.length);
  });

  test('leads nobody to a real address but that of Twinning', () => {
    const addresses = JSON.stringify(DEMO_PROJECTS).match(/https?:\/\/[^/"]+/g) ?? [];

    expect(new Set(addresses)).toEqual(new Set(['https://ec.europa.eu', 'https://example.org']));
  });
});

test('Twinning has the facts of the real project, and in Azerbaijani a title alone', () => {
  expect(DEMO_PROJECTS[0]).toMatchObject({
    slug: 'twinning',
    scope: 'regional',
    startDate: '2014-01-01',
    endDate: '2020-12-31',
    website: 'https://ec.europa.eu/twinning',
    countries: ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'],
    priorityArea: 'partnership-that-protects',
    subsector: 'governance-and-public-administration',
    topics: ['good-government'],
    versions: { en: { title: 'Twinning' } },
  });
  expect(DEMO_PROJECTS[0]?.versions.az).toEqual({ title: 'Twinning' });
  expect(DEMO_PROJECTS[0]?.socialLinks).toBeUndefined();
});

test('every project but Twinning is named a sample in each of its languages', () => {
  const unnamed = DEMO_PROJECTS.filter(({ slug }) => slug !== 'twinning')
    .flatMap(versionsOf)
    .filter(([language, { title }]) => !title.includes(SAMPLE[language]));

  expect(unnamed).toEqual([]);
});
