import { expect, test } from '@jest/globals';
import type { ResolvedDocument } from '#domain/resolve/document-model';
import { toSheetTemplate } from '../to-sheet-template';

test('a language that the product has labels in falls back in nothing', () => {
  const { labels, fallbacks } = toSheetTemplate(null, 'az');
  expect(labels.heading).not.toBe(toSheetTemplate(null, 'en').labels.heading);
  expect(fallbacks).toEqual({});
});

test.each([
  ['a language that it has none in, to English', 'de', 'en'],
  ['another script of one that it has, to that', 'az-Cyrl', 'az'],
])('labels of the product’s own say what they fall back to: %s', (_, locale, served) => {
  const { labels, fallbacks } = toSheetTemplate(null, locale);
  expect(labels.heading).toBe(toSheetTemplate(null, served).labels.heading);
  expect(fallbacks).toMatchObject({ heading: served, 'facts.countries': served, 'statuses.ongoing': served });
});

test('a label that is entered keeps its own', () => {
  const entered: ResolvedDocument = {
    documentId: 'template',
    locale: 'de',
    baseLocale: 'en',
    values: { heading: 'Projektblatt', factLabels: { website: 'Website' } },
    fallbacks: { 'factLabels.website': 'en' },
    missing: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    publishedAt: null,
  };
  const { labels, fallbacks } = toSheetTemplate(entered, 'de');
  expect([labels.heading, labels.facts.website]).toEqual(['Projektblatt', 'Website']);
  expect([fallbacks.heading, fallbacks['facts.website']]).toEqual([undefined, 'en']);
});
