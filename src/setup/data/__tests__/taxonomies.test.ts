import { describe, expect, test } from '@jest/globals';
import { foreignLetters } from '../../../../tests/helpers/alphabets';
import { LANGUAGES, type Language } from '#domain/language';
import { COUNTRIES } from '../countries';
import { PRIORITY_AREAS } from '../priority-areas';
import { SITE } from '../site';
import { SUBSECTORS } from '../subsectors';
import { TOPICS } from '../topics';

const TAXONOMIES = [
  { taxonomy: 'priority areas', terms: PRIORITY_AREAS },
  { taxonomy: 'subsectors', terms: SUBSECTORS },
  { taxonomy: 'topics', terms: TOPICS },
];

/** Every word that the portal starts with in a language. */
function textsIn(language: Language): string[] {
  const { name, managingStatement, footerLinks } = SITE[language];
  return [
    name,
    managingStatement,
    ...footerLinks.map(({ label }) => label),
    ...COUNTRIES.map((country) => country.name[language]),
    ...[...PRIORITY_AREAS, ...SUBSECTORS, ...TOPICS].map((term) => term.name[language]),
    ...PRIORITY_AREAS.map((area) => area.description[language]),
  ];
}

describe.each(TAXONOMIES)('the $taxonomy', ({ terms }) => {
  test('have slugs that can stand in an address', () => {
    expect(terms.map(({ slug }) => slug).filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual(
      [],
    );
  });

  test('have each slug once', () => {
    expect(new Set(terms.map(({ slug }) => slug)).size).toBe(terms.length);
  });

  test.each(LANGUAGES)('have each name once in %s', (language) => {
    expect(new Set(terms.map(({ name }) => name[language])).size).toBe(terms.length);
  });
});

test('every priority area has a subsector', () => {
  const areas = new Set<string>(SUBSECTORS.map(({ priorityArea }) => priorityArea));

  expect(PRIORITY_AREAS.filter(({ slug }) => !areas.has(slug))).toEqual([]);
});

test('the real project page finds its priority area, subsector and topic', () => {
  expect(PRIORITY_AREAS.map(({ name }) => name.en)).toContain('Partnership that protects');
  expect(SUBSECTORS.find(({ name }) => name.en === 'Governance & public administration')?.priorityArea).toBe(
    'partnership-that-protects',
  );
  expect(TOPICS.map(({ name }) => name.en)).toContain('Good government');
});

test.each(LANGUAGES)(
  'every word that the portal starts with is filled and in the letters of %s',
  (language) => {
    const slips = textsIn(language).filter(
      (text) => text.trim() !== text || text === '' || foreignLetters(language, text).length > 0,
    );

    expect(slips).toEqual([]);
  },
);
