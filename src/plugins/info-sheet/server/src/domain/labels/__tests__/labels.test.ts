import { describe, expect, test } from '@jest/globals';
import { foreignLetters } from '../../../../../../../../tests/helpers/alphabets';
import { LANGUAGES } from '#domain/language';
import { SHEET_LABELS } from '..';

type Labels = string | { readonly [key: string]: Labels };

/** Every label by its path, such as `facts.website`. */
function leaves(labels: Labels, path: string[] = []): Record<string, string> {
  if (typeof labels === 'string') return { [path.join('.')]: labels };
  return Object.assign({}, ...Object.entries(labels).map(([key, value]) => leaves(value, [...path, key])));
}

describe('the labels of the info sheet', () => {
  test('are, in Azerbaijani, to the letter those of the real sheet', () => {
    const { heading, facts, sections, createdOn } = SHEET_LABELS.az;

    expect({ heading, createdOn }).toEqual({
      heading: 'LAYİHƏ ÜZRƏ MƏLUMAT BÜLLETENİ',
      createdOn: 'Yaradılmış məlumat bülleteni',
    });
    expect(facts).toMatchObject({
      implementationPeriod: 'İcra müddəti',
      countries: 'ŞT ölkələri',
      socialLinks: 'Sosial media hesablarına keçidlər',
      website: 'Internet səhifəsi',
    });
    expect(sections).toMatchObject({
      description: 'Layihənin təsviri',
      expectedResults: 'Gözlənilən nəticələr',
    });
  });

  test.each(LANGUAGES)('are all filled, trimmed and without a final colon in %s', (language) => {
    const untidy = Object.entries(leaves(SHEET_LABELS[language])).filter(
      ([, text]) => !/^\S(.*[^\s:])?$/u.test(text),
    );

    expect(untidy).toEqual([]);
  });

  test.each(LANGUAGES)('are written in the letters of %s', (language) => {
    const slips = Object.entries(leaves(SHEET_LABELS[language])).filter(
      ([, text]) => foreignLetters(language, text).length > 0,
    );

    expect(slips).toEqual([]);
  });

  test.each(LANGUAGES)('name each fact, section and status of a sheet differently in %s', (language) => {
    const { facts, sections, statuses } = SHEET_LABELS[language];
    const labels = [facts, sections, statuses].flatMap((group) => Object.values(group));

    expect(new Set(labels).size).toBe(labels.length);
  });
});
