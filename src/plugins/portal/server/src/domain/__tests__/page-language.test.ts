import { describe, expect, test } from '@jest/globals';
import { otherLanguages, pageLanguage, type ReadText } from '../page-language';

const paragraph = (text: string, locale?: string) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
  ...(locale ? { locale } : {}),
});
const aText = (changes: Partial<ReadText>): ReadText => ({
  locale: 'az',
  fallbacks: {},
  title: 'Başlıq',
  description: null,
  specificObjective: null,
  expectedResults: null,
  ...changes,
});

describe('pageLanguage', () => {
  test.each<[string, Partial<ReadText>, string]>([
    ['all of it is in the page’s language', { description: [paragraph('uzun mətn')] }, 'az'],
    [
      'nothing of it is',
      { fallbacks: { title: 'en', description: 'en' }, description: [paragraph('text')] },
      'en',
    ],
    [
      'the title alone is',
      { fallbacks: { description: 'en' }, description: [paragraph('a longer text')] },
      'en',
    ],
    [
      'most paragraphs of a text are',
      { description: [paragraph('birinci abzas'), paragraph('ikinci abzas'), paragraph('third', 'en')] },
      'az',
    ],
    [
      'most letters of a text aren’t',
      { description: [paragraph('bir'), paragraph('a very long paragraph in English', 'en')] },
      'en',
    ],
    ['as much is as isn’t', { title: null, description: [paragraph('abcd'), paragraph('efgh', 'en')] }, 'az'],
    ['there is no text at all', { title: null }, 'az'],
    [
      'items of a list are',
      {
        title: null,
        description: [
          {
            type: 'list',
            children: [
              { type: 'list-item', children: [{ type: 'text', text: 'bir' }] },
              { type: 'list-item', locale: 'en', children: [{ type: 'text', text: 'two of them' }] },
            ],
          },
        ],
      },
      'en',
    ],
    ['space makes no language', { title: 'abc', description: [paragraph(' '.repeat(99), 'en')] }, 'az'],
  ])('where %s', (_what, changes, expected) => {
    expect(pageLanguage(aText(changes))).toBe(expected);
  });
});

describe('otherLanguages', () => {
  test('are those that anything fell back to, each once', () => {
    const fallbacks = { title: 'en', 'description.2': 'en', 'countries.0.name': 'ru' };
    expect(otherLanguages({ locale: 'az', fallbacks })).toEqual(['en', 'ru']);
    expect(otherLanguages({ locale: 'az', fallbacks: {} })).toEqual([]);
  });
});
