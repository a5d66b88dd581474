import { describe, expect, test } from '@jest/globals';
import type { LocalizedProject } from '#catalogue/project';
import { FACT_KEYS, type FactKey } from '#info-sheet/fact-labels';
import type { SheetFact } from '#info-sheet/info-sheet';
import type { SheetTemplate } from '#info-sheet/template';
import { FACT_BUILDERS } from '..';
import { aProject, aTemplate } from '../../__tests__/builders';
import { createSheetReader } from '../../sheet-reader';

function read(key: FactKey, project: Partial<LocalizedProject> = {}, template: Partial<SheetTemplate> = {}) {
  const reader = createSheetReader(aProject(project), aTemplate(template), project.locale ?? 'az');
  const fact: SheetFact = FACT_BUILDERS[key](reader);
  return { fact, ...reader.notes };
}

const EMPTY_PROJECT = { startDate: null, endDate: null, scope: null } as const;
const ALWAYS_THERE: FactKey[] = ['status'];

describe('of a project with nothing to say', () => {
  test.each(FACT_KEYS.filter((key) => !ALWAYS_THERE.includes(key)))(
    '%s has its label and an empty text',
    (key) => {
      const { fact } = read(key, EMPTY_PROJECT);
      expect(fact).toMatchObject({ key, text: '', label: aTemplate().labels.facts[key] });
    },
  );
});

describe('the implementation period', () => {
  test.each([
    ['2014-01-01', '2020-12-31', '01.01.2014 - 31.12.2020'],
    ['2014-01-01', null, '01.01.2014 - müddətsiz'],
    [null, '2020-12-31', ''],
  ])('from %s to %s reads “%s”', (startDate, endDate, text) => {
    expect(read('implementationPeriod', { startDate, endDate }).fact).toEqual({
      key: 'implementationPeriod',
      label: 'İcra müddəti',
      kind: 'period',
      start: startDate,
      end: endDate,
      text,
    });
  });
});

describe('countries', () => {
  const country = (code: string, name: string | null) => ({ documentId: code, code, name });

  test('stand in the order of the locale, not of the code points', () => {
    const countries = [country('GE', 'Gürcüstan'), country('AM', 'Ermənistan'), country('AZ', 'Əzərbaycan')];
    expect(read('countries', { countries }).fact.text).toBe('Ermənistan, Əzərbaycan, Gürcüstan');
  });

  test('carry code and locale, and what fell back is named by its place on the sheet', () => {
    const countries = [country('UA', 'Ukraine'), country('AZ', 'Azərbaycan')];
    const { fact, fallbacks } = read('countries', { countries, fallbacks: { 'countries.0.name': 'en' } });
    expect(fact).toMatchObject({
      kind: 'list',
      items: [
        { code: 'AZ', text: 'Azərbaycan', locale: 'az' },
        { code: 'UA', text: 'Ukraine', locale: 'en' },
      ],
    });
    expect(fallbacks).toEqual({ 'countries.1.name': 'en' });
  });

  test('without a name in the locale are items without text, at the end, with fallback=none', () => {
    const countries = [country('BY', null), country('AZ', 'Azərbaycan')];
    const { fact, missing } = read('countries', { countries, missing: ['countries.0.name'] });
    expect(fact).toMatchObject({
      text: 'Azərbaycan',
      items: [{ code: 'AZ' }, { code: 'BY', text: null, locale: null }],
    });
    expect(missing).toEqual(['countries.1.name']);
  });
});

describe('links', () => {
  test.each([
    ['https://ec.europa.eu/twinning', 'ec.europa.eu/twinning'],
    ['http://example.org/', 'example.org'],
    ['HTTPS://Example.org/a/b//', 'Example.org/a/b'],
    ['https://example.org/?q=1#top', 'example.org/?q=1#top'],
  ])('%s is printed as %s', (website, text) => {
    expect(read('website', { website }).fact).toMatchObject({
      kind: 'links',
      text,
      links: [{ href: website, text }],
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'ec.europa.eu'])(
    '%s is not given as a link',
    (website) => {
      expect(read('website', { website }).fact).toMatchObject({ text: '', links: [] });
    },
  );

  test('of social media stand in the order of the editor', () => {
    const socialLinks = [
      { platform: 'x', url: 'https://x.com/twinning' },
      { platform: 'facebook', url: 'https://facebook.com/twinning' },
    ] as const;
    expect(read('socialLinks', { socialLinks: [...socialLinks] }).fact.text).toBe(
      'x.com/twinning, facebook.com/twinning',
    );
  });
});

describe('the template’s words', () => {
  test.each([
    ['status', { status: 'ongoing' }, 'Davam edir', 'ongoing'],
    ['scope', { scope: 'bilateral' }, 'İkitərəfli', 'bilateral'],
  ] as const)('say the %s of %o as “%s”', (key, project, text, value) => {
    expect(read(key, project).fact).toMatchObject({ kind: 'text', text, value, locale: 'az' });
  });

  test('say when they are in another locale', () => {
    const { fact, fallbacks } = read('status', {}, { fallbacks: { 'statuses.completed': 'en' } });
    expect(fact).toMatchObject({ locale: 'en' });
    expect(fallbacks).toEqual({ 'labels.statuses.completed': 'en' });
  });
});

describe('terms', () => {
  const term = (slug: string, name: string | null) => ({ documentId: slug, slug, name });

  test.each(['priorityArea', 'subsector'] as const)('the %s is its name, with slug and locale', (key) => {
    const { fact, fallbacks } = read(key, {
      [key]: term('reform', 'Reform'),
      fallbacks: { [`${key}.name`]: 'en' },
    });
    expect(fact).toMatchObject({ text: 'Reform', value: 'reform', locale: 'en' });
    expect(fallbacks).toEqual({ [`${key}.name`]: 'en' });
  });

  test('topics stand in the order of the editor', () => {
    const topics = [term('trade', 'Ticarət'), term('courts', 'Ədliyyə')];
    const { fact, fallbacks } = read('topics', { topics, fallbacks: { 'topics.1.name': 'en' } });
    expect(fact).toMatchObject({
      text: 'Ticarət, Ədliyyə',
      items: [
        { text: 'Ticarət', locale: 'az' },
        { text: 'Ədliyyə', locale: 'en' },
      ],
    });
    expect(fallbacks).toEqual({ 'topics.1.name': 'en' });
  });
});

describe('facts of no language', () => {
  test.each([
    ['totalBudget', { totalBudget: '1250000.00', currency: 'EUR' }, '1.250.000 €'],
    ['euContribution', { euContribution: '99.5', currency: 'EUR' }, '99,50 €'],
    ['projectNumber', { projectNumber: 'ENI/2014/345' }, 'ENI/2014/345'],
    ['contactEmail', { contactEmail: 'info@example.org' }, 'info@example.org'],
    [
      'partners',
      {
        partners: [
          { name: 'Ministry of Justice, Vilnius', role: 'lead', website: null, ref: null },
          { name: 'NGO', role: null, website: null, ref: null },
        ],
      },
      'Ministry of Justice, Vilnius; NGO',
    ],
  ] satisfies [FactKey, Partial<LocalizedProject>, string][])('%s of %o reads “%s”', (key, project, text) => {
    expect(read(key, project).fact.text.replaceAll(/\s/gu, ' ')).toBe(text);
  });

  test('an amount keeps its decimal string and currency beside the text', () => {
    expect(read('totalBudget', { totalBudget: '1250000.00', currency: 'EUR' }).fact).toMatchObject({
      kind: 'amount',
      amount: '1250000.00',
      currency: 'EUR',
    });
  });
});
