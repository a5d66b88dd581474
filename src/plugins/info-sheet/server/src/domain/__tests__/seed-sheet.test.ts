import { expect, test } from '@jest/globals';
import { hasSeedSheet, readSeedSheet, toWords } from '../../../../../../../tests/helpers/seed-sheet';
import { buildInfoSheet } from '../build-info-sheet';
import { infoSheetToText } from '../info-sheet-to-text';
import { aProject, aTemplate, paragraphs } from './builders';
import { describeWhere } from '../../../../../../../tests/helpers/only-where';

/** The facts of the real sheet; its countries in the order that the English page gives them. */
const FACTS = {
  title: 'Twinning',
  startDate: '2014-01-01',
  endDate: '2020-12-31',
  website: 'https://ec.europa.eu/twinning',
  countries: [
    { documentId: '1', code: 'AM', name: 'Ermənistan' },
    { documentId: '2', code: 'AZ', name: 'Azərbaycan' },
    { documentId: '3', code: 'BY', name: 'Belarus' },
    { documentId: '4', code: 'GE', name: 'Gürcüstan' },
    { documentId: '5', code: 'MD', name: 'Moldova' },
    { documentId: '6', code: 'UA', name: 'Ukrayna' },
  ],
  fallbacks: { title: 'en', description: 'en', expectedResults: 'en' },
};

describeWhere(hasSeedSheet)('the real Azerbaijani sheet', () => {
  test('has the words of ours, in the same order, white space and its one wrapped row aside', () => {
    const seed = readSeedSheet();
    const project = aProject({
      ...FACTS,
      description: paragraphs(...seed.description),
      expectedResults: paragraphs(...seed.expectedResults),
    });
    const sheet = buildInfoSheet(project, aTemplate(), {
      locale: 'az',
      asOf: new Date('2025-07-02T09:00:00Z'),
    });

    expect(toWords(infoSheetToText(sheet))).toBe(seed.words);
    expect(sheet.fallbacks).toEqual(FACTS.fallbacks);
  });
});
