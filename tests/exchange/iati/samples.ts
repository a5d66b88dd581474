import fc from 'fast-check';
import type { ExportedProject } from '#catalogue/export';
import type { LocalizedProject, ProjectTexts } from '#catalogue/project';
import { computeProjectStatus } from '#domain/project-status';
import type { OpenData } from '../../../src/plugins/data-exchange/server/src/domain/iati/open-data';
import { aProject } from '../../../src/plugins/info-sheet/server/src/domain/__tests__/builders';

export const TODAY = '2026-11-28';

export const OPEN_DATA: OpenData = {
  organisationRef: 'XM-DAC-918-3',
  organisationType: 'multilateral',
  organisationName: 'European Commission – NEAR',
  organisationRole: 'funding',
  identifierPrefix: 'XM-DAC-918-3',
  identifierFrom: 'projectNumber',
  licence: null,
  publisher: null,
  publisherUrl: null,
};

const LOCALES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'];
/** Whatever people type, and what XML has not. */
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.constantFrom('Təmiz çaylar', 'Մաքուր գետեր', 'სუფთა მდინარეები', '<b>&"\'', 'a\u0000\ufffeb', ']]>'),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 3, nil: null });
const blocks = words.map((text) => [
  { type: 'paragraph' as const, children: [{ type: 'text' as const, text }] },
]);
const texts: fc.Arbitrary<ProjectTexts> = fc.record({
  title: words.map((text) => `Project ${text}`),
  summary: maybe(words),
  description: maybe(blocks),
  specificObjective: maybe(blocks),
  expectedResults: maybe(blocks),
  gallery: fc.constant([]),
  documents: fc.constant([]),
});
const date = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2040, 11, 31) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const amount = fc.integer({ min: 0, max: 999_999_999_999 }).map((cents) => (cents / 100).toFixed(2));
const term = fc.record({
  documentId: fc.uuid(),
  slug: fc.constantFrom('water', 'roads', 'schools'),
  name: maybe(words.map((text) => `Term ${text}`)),
});

/** Projects as readers may get them: published, so with what publishing asks for, and else anything. */
export const projects: fc.Arbitrary<ExportedProject> = fc
  .record({
    spoken: fc.uniqueArray(fc.constantFrom(...LOCALES), { minLength: 1 }),
    texts: fc.array(texts, { minLength: LOCALES.length, maxLength: LOCALES.length }),
    dates: fc.tuple(date, maybe(date)),
    statusOverride: maybe(fc.constantFrom('suspended' as const, 'cancelled' as const)),
    facts: fc.record({
      documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
      scope: fc.constantFrom('regional' as const, 'bilateral' as const),
      projectNumber: maybe(fc.constantFrom('ENI/2019/412-345', 'A & B', '007', ' x ')),
      countries: fc
        .uniqueArray(fc.constantFrom('AM', 'AZ', 'BY', 'GE', 'MD', 'UA'), { minLength: 1 })
        .map((codes) => codes.map((code) => ({ documentId: code, code, name: code }))),
      priorityArea: term,
      subsector: maybe(
        fc.tuple(term, maybe(fc.constantFrom('41030', '11220'))).map(([of, dacCode]) => ({ ...of, dacCode })),
      ),
      locations: fc.array(
        fc.record({
          label: maybe(words),
          latitude: fc.double({ min: -90, max: 90, noNaN: true }),
          longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        }),
        { maxLength: 3 },
      ),
      partners: fc.array(
        fc.record({
          name: words.map((text) => `Partner ${text}`),
          role: maybe(fc.constantFrom('lead' as const, 'partner' as const, 'beneficiary' as const)),
          website: fc.constant(null),
          ref: maybe(fc.constant('XM-DAC-7-PPR')),
        }),
        { maxLength: 3 },
      ),
      totalBudget: maybe(amount),
      euContribution: maybe(amount),
      website: maybe(fc.constantFrom('https://example.org/a?b=c&d', 'nowhere')),
      contactEmail: maybe(fc.constant('a@example.org')),
    }),
  })
  .map(({ spoken, texts: said, dates: [one, other], statusOverride, facts }) => {
    const [startDate, endDate] = other !== null && other < one ? [other, one] : [one, other];
    const own = new Map(spoken.map((locale, at) => [locale, said[at] as ProjectTexts]));
    const [locale = 'en'] = spoken;
    const shared = { ...facts, startDate, endDate, statusOverride };
    const project: LocalizedProject = aProject({
      ...shared,
      ...own.get(locale),
      locale,
      baseLocale: locale,
      availableLocales: spoken,
      currency: (facts.totalBudget ?? facts.euContribution) ? 'EUR' : null,
      status: computeProjectStatus(shared, TODAY),
    });
    return { project, texts: own };
  });
