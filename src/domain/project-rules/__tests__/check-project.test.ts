import { describe, expect, test } from '@jest/globals';
import { checkCountry, checkProject } from '..';
import type { ProjectDraft } from '..';

/** A project that breaks no rule. */
function aDraft(overrides: Partial<ProjectDraft> = {}): ProjectDraft {
  return {
    title: 'Twinning',
    slug: 'twinning',
    scope: 'regional',
    startDate: '2014-01-01',
    endDate: '2020-12-31',
    website: 'https://ec.europa.eu/twinning',
    countries: ['country-az', 'country-ge'],
    priorityArea: 'area-1',
    subsector: { documentId: 'subsector-1', priorityArea: 'area-1' },
    ...overrides,
  };
}

const issuesOf = (project: ProjectDraft, complete = true) =>
  checkProject(project, { complete }).map(({ path, code }) => [path.join('.'), code]);

test('a complete project has no issues', () => {
  expect(issuesOf(aDraft())).toEqual([]);
});

test('a draft may be empty', () => {
  expect(issuesOf({}, false)).toEqual([]);
});

test('a published base needs its required fields, and hears of all of them at once', () => {
  expect(issuesOf({ title: ' ', countries: [] })).toEqual([
    ['title', 'required'],
    ['slug', 'required'],
    ['scope', 'required'],
    ['startDate', 'required'],
    ['priorityArea', 'required'],
    ['countries', 'required'],
  ]);
});

const ALLOWED: [why: string, draft: Partial<ProjectDraft>][] = [
  ['an end on the day of the start', { startDate: '2020-01-01', endDate: '2020-01-01' }],
  ['an open end', { endDate: null }],
  ['dates given as instants', { startDate: '2020-01-02T00:00:00.000Z', endDate: '2020-01-02' }],
  ['a slug with digits and hyphens', { slug: 'eu4-digital-2' }],
  ['a bilateral project with one country', { scope: 'bilateral', countries: ['country-az'] }],
  ['the same country chosen twice', { scope: 'bilateral', countries: ['country-az', 'country-az'] }],
  ['no subsector', { subsector: null }],
  ['an http address', { website: 'http://example.org' }],
  ['an address in another script', { website: 'https://მაგალითი.გე/გვერდი' }],
  ['an empty website', { website: '' }],
  ['amounts with a currency', { totalBudget: '1000.50', euContribution: 1000.5, currency: 'EUR' }],
  ['an amount of zero', { totalBudget: 0, currency: 'EUR' }],
  ['the database’s way of writing decimals', { totalBudget: '12.3000', currency: 'EUR' }],
  ['a contribution without a total', { euContribution: '5', currency: 'EUR' }],
  [
    'the largest amounts that are kept',
    { totalBudget: '9999999999999.99', euContribution: '9999999999999.98', currency: 'EUR' },
  ],
  ['a currency without an amount', { currency: 'UAH' }],
  ['a pole and the date line', { locations: [{ latitude: -90, longitude: 180 }] }],
  ['coordinates as texts', { locations: [{ latitude: '40.4', longitude: '49.9' }] }],
  ['an address with a plus and a subdomain', { contactEmail: 'info+az@mail.example.org' }],
];

test.each(ALLOWED)('%s is right', (_why, draft) => {
  expect(issuesOf(aDraft(draft))).toEqual([]);
});

const REFUSED: [why: string, draft: Partial<ProjectDraft>, path: string, code: string][] = [
  ['an end before the start', { endDate: '2013-12-31' }, 'endDate', 'end-before-start'],
  ['a day that the calendar lacks', { startDate: '2021-02-30' }, 'startDate', 'invalid-date'],
  ['a date in another form', { endDate: '31.12.2020' }, 'endDate', 'invalid-date'],
  ['a slug in capitals', { slug: 'Twinning' }, 'slug', 'invalid-slug'],
  ['a slug with a double hyphen', { slug: 'twin--ning' }, 'slug', 'invalid-slug'],
  [
    'a bilateral project with two countries',
    { scope: 'bilateral' },
    'countries',
    'bilateral-needs-one-country',
  ],
  ['a bilateral project without a country', { scope: 'bilateral', countries: [] }, 'countries', 'required'],
  [
    'a subsector of another priority area',
    { subsector: { documentId: 'subsector-2', priorityArea: 'area-2' } },
    'subsector',
    'subsector-of-other-area',
  ],
  ['a website without a scheme', { website: 'ec.europa.eu/twinning' }, 'website', 'invalid-url'],
  ['a script as a website', { website: 'javascript:alert(1)' }, 'website', 'invalid-url'],
  ['a scheme without a host', { website: 'https:///path' }, 'website', 'invalid-url'],
  ['a website with a space', { website: 'https://a.eu/ b' }, 'website', 'invalid-url'],
  [
    'a social link by another protocol',
    { socialLinks: [{ url: 'https://x.com/a' }, { url: 'ftp://x.com' }] },
    'socialLinks.1.url',
    'invalid-url',
  ],
  [
    'a partner’s website in words',
    { partners: [{ website: 'our site' }] },
    'partners.0.website',
    'invalid-url',
  ],
  ['a currency that does not exist', { currency: 'ZZZ' }, 'currency', 'unknown-currency'],
  ['a currency in small letters', { currency: 'eur' }, 'currency', 'unknown-currency'],
  ['an amount without a currency', { totalBudget: '10' }, 'currency', 'required'],
  ['a negative total', { totalBudget: '-0.01', currency: 'EUR' }, 'totalBudget', 'negative-amount'],
  ['a negative contribution', { euContribution: -5, currency: 'EUR' }, 'euContribution', 'negative-amount'],
  ['an amount with a comma', { totalBudget: '1,5', currency: 'EUR' }, 'totalBudget', 'invalid-amount'],
  [
    'an amount with three decimals',
    { totalBudget: '1.005', currency: 'EUR' },
    'totalBudget',
    'invalid-amount',
  ],
  ['an amount with an exponent', { totalBudget: 1e21, currency: 'EUR' }, 'totalBudget', 'invalid-amount'],
  [
    'an amount of fourteen digits',
    { totalBudget: '10000000000000', currency: 'EUR' },
    'totalBudget',
    'out-of-range',
  ],
  [
    'a contribution a cent above the total',
    { totalBudget: '9999999999999.98', euContribution: '9999999999999.99', currency: 'EUR' },
    'euContribution',
    'contribution-above-total',
  ],
  [
    'a latitude beyond the pole',
    { locations: [{ latitude: 90.1, longitude: 0 }] },
    'locations.0.latitude',
    'out-of-range',
  ],
  [
    'a longitude in words',
    { locations: [{ latitude: 0, longitude: 'east' }] },
    'locations.0.longitude',
    'out-of-range',
  ],
  ['a location without a latitude', { locations: [{ longitude: 0 }] }, 'locations.0.latitude', 'required'],
  ['an e-mail address without a host', { contactEmail: 'info@' }, 'contactEmail', 'invalid-email'],
  ['two e-mail addresses', { contactEmail: 'a@b.eu, c@d.eu' }, 'contactEmail', 'invalid-email'],
];

test.each(REFUSED)('%s is refused', (_why, draft, path, code) => {
  expect(issuesOf(aDraft(draft))).toEqual([[path, code]]);
});

test('rules hold for drafts too, apart from what is required', () => {
  const draft = {
    slug: 'A',
    startDate: '2020-01-02',
    endDate: '2020-01-01',
    subsector: { documentId: 's', priorityArea: 'a' },
  };
  expect(issuesOf(draft, false)).toEqual([
    ['slug', 'invalid-slug'],
    ['endDate', 'end-before-start'],
    ['subsector', 'subsector-of-other-area'],
  ]);
});

test('a message says what is wrong and what would be right', () => {
  const [issue] = checkProject(aDraft({ endDate: '2013-12-31' }), { complete: true });
  expect(issue?.message).toBe(
    'The end, 2013-12-31, is before the start, 2014-01-01. It may be the same day or later.',
  );
});

describe('the code of a country', () => {
  test.each(['AZ', 'GE', 'MD'])('%s is right', (code) => {
    expect(checkCountry({ code })).toEqual([]);
  });

  test.each([
    [null, 'required'],
    ['', 'required'],
    ['az', 'unknown-country-code'],
    ['ZZ', 'unknown-country-code'],
    ['EU', 'unknown-country-code'],
    ['AZE', 'unknown-country-code'],
    ['031', 'unknown-country-code'],
    ['constructor', 'unknown-country-code'],
  ])('%j is refused', (code, expected) => {
    expect(checkCountry({ code })).toMatchObject([{ path: ['code'], code: expected }]);
  });
});
