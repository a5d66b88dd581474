import { describe, expect, test } from '@jest/globals';
import type { Selection } from '../query/catalogue-query';
import { EVERYTHING } from '../query/catalogue-query';
import type { TypeOutline } from '../query/parse-selection';
import { answerOf } from '../select-answer';

const OUTLINE: TypeOutline = {
  fields: ['documentId', 'locale', 'fallbacks', 'title', 'slug'],
  populate: {
    countries: { fields: ['documentId', 'code', 'name'], populate: {} },
    gallery: {
      fields: ['alt', 'credit'],
      populate: { image: { fields: ['id', 'url', 'mime'], populate: {} } },
    },
  },
};

const ALWAYS = { documentId: 'd', locale: 'az', fallbacks: {} };
const CONTENT = {
  title: 'T',
  slug: 's',
  countries: [{ documentId: 'c', code: 'AZ', name: 'Azərbaycan' }],
  gallery: [{ alt: 'A', credit: 'C', image: { id: 1, url: '/a.png', mime: 'image/png' } }, { image: null }],
};

describe('an answer', () => {
  test.each<[string, Selection, object]>([
    ['has everything that the outline allows', EVERYTHING, CONTENT],
    ['has no more than the fields', { fields: ['title'], populate: {} }, { title: 'T' }],
    [
      'has no more of a relation than its fields',
      { fields: [], populate: { countries: { fields: ['code'], populate: {} } } },
      { countries: [{ documentId: 'c', code: 'AZ' }] },
    ],
    [
      'has no more of a component’s file than its fields',
      {
        fields: [],
        populate: { gallery: { fields: ['alt'], populate: { image: { fields: ['url'], populate: {} } } } },
      },
      { gallery: [{ alt: 'A', image: { id: 1, url: '/a.png' } }, { image: null }] },
    ],
    [
      'has a component without its files',
      { fields: [], populate: { gallery: { fields: null, populate: {} } } },
      { gallery: [{ alt: 'A', credit: 'C' }, {}] },
    ],
  ])('%s', (_, selection, expected) => {
    const document = { ...ALWAYS, ...CONTENT, createdBy: 'nobody’s business' };
    expect(answerOf(selection, OUTLINE)(document)).toEqual({ ...ALWAYS, ...expected });
  });

  test.each<[string, Selection, string[]]>([
    ['of everything', EVERYTHING, ['title', 'gallery.0.alt', 'countries.1.name']],
    ['of the fields that it has', { fields: ['title'], populate: {} }, ['title']],
    [
      'of the members that it has',
      { fields: [], populate: { gallery: { fields: ['credit'], populate: {} }, countries: EVERYTHING } },
      ['countries.1.name'],
    ],
  ])('says what fell back and what is missing %s', (_, selection, paths) => {
    const all = ['title', 'gallery.0.alt', 'countries.1.name'];
    const document = {
      ...ALWAYS,
      fallbacks: Object.fromEntries(all.map((path) => [path, 'en'])),
      missing: all,
    };
    const outline = { ...OUTLINE, fields: [...OUTLINE.fields, 'missing'] };
    const chosen = { ...selection, fields: selection.fields && [...selection.fields, 'missing'] };
    const { fallbacks, missing } = answerOf(chosen, outline)(document);
    expect(Object.keys(fallbacks as object)).toEqual(paths);
    expect(missing).toEqual(paths);
  });
});
