import { describe, expect, test } from 'vitest';
import type { LocalizedProject } from '#domain/localized-project';
import { toCompleteness } from '../completeness';
import { aProject } from './builders';

const photo = { image: null, alt: 'A river', caption: null, credit: null };

const EMPTY: Partial<LocalizedProject> = {
  title: null,
  summary: null,
  description: null,
  specificObjective: null,
  expectedResults: null,
  gallery: [],
  documents: [],
  fallbacks: {},
};

describe('the completeness of a project in a locale', () => {
  test.each<[string, Partial<LocalizedProject>, ReturnType<typeof toCompleteness>]>([
    ['has no fields where there is no text', {}, { fields: 0, translated: 0, fallbacks: [] }],
    [
      'counts the fields with text alone',
      { title: 'Təmiz çaylar', summary: 'Qısa' },
      { fields: 2, translated: 2, fallbacks: [] },
    ],
    [
      'says which field is served from which locale',
      { title: 'Təmiz çaylar', summary: 'Short', fallbacks: { summary: 'en' } },
      { fields: 2, translated: 1, fallbacks: [{ field: 'summary', locale: 'en' }] },
    ],
    [
      'takes a list of which one text falls back for one that does',
      { gallery: [photo, photo], fallbacks: { 'gallery.1.alt': 'ro' } },
      { fields: 1, translated: 0, fallbacks: [{ field: 'gallery', locale: 'ro' }] },
    ],
    [
      'leaves the names of related things aside',
      { title: 'Təmiz çaylar', fallbacks: { 'countries.0.name': 'en', 'priorityArea.description': 'en' } },
      { fields: 1, translated: 1, fallbacks: [] },
    ],
    [
      'counts no picture without words',
      { gallery: [{ ...photo, alt: null }] },
      { fields: 0, translated: 0, fallbacks: [] },
    ],
  ])('%s', (_, overrides, expected) => {
    expect(toCompleteness(aProject({ ...EMPTY, ...overrides }))).toEqual(expected);
  });
});
