import { describe, expect, test } from '@jest/globals';
import type { LocalizedProject } from '#catalogue/project';
import type { Blocks } from '#domain/rich-text';
import { toCompleteness } from '../completeness';
import { aProject } from './builders';

const photo = { image: null, alt: 'A river', caption: null, credit: null };
const list: Blocks = [
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'Clean wells' }] }],
  },
];

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

type Texts = Partial<LocalizedProject>;

describe('the completeness of a project in a locale', () => {
  test.each<[string, { base: Texts; read: Texts }, ReturnType<typeof toCompleteness>]>([
    [
      'has no fields where there is no text',
      { base: {}, read: {} },
      { fields: 0, translated: 0, fallbacks: [] },
    ],
    [
      'counts the fields with text alone',
      {
        base: { title: 'Clean rivers', summary: 'Short' },
        read: { title: 'Təmiz çaylar', summary: 'Qısa' },
      },
      { fields: 2, translated: 2, fallbacks: [] },
    ],
    [
      'says which field is served from which locale',
      {
        base: { title: 'Clean rivers', summary: 'Short' },
        read: { title: 'Təmiz çaylar', summary: 'Short', fallbacks: { summary: 'en' } },
      },
      { fields: 2, translated: 1, fallbacks: [{ field: 'summary', locale: 'en' }] },
    ],
    [
      'counts a text that the base doesn’t have neither as done nor as to do',
      { base: { title: 'Clean rivers' }, read: { title: 'Təmiz çaylar', summary: 'Qısa' } },
      { fields: 1, translated: 1, fallbacks: [] },
    ],
    [
      'counts what another locale than the base lends neither',
      { base: { title: 'Clean rivers' }, read: { summary: 'Scurt', fallbacks: { summary: 'ro' } } },
      { fields: 1, translated: 1, fallbacks: [] },
    ],
    [
      'takes a gallery of which one text falls back for one that does',
      {
        base: { gallery: [photo, photo] },
        read: { gallery: [photo, photo], fallbacks: { 'gallery.1.alt': 'ro' } },
      },
      { fields: 1, translated: 0, fallbacks: [{ field: 'gallery', locale: 'ro' }] },
    ],
    [
      'takes a rich text of which one item of a list falls back for one that does',
      {
        base: { expectedResults: list },
        read: { expectedResults: list, fallbacks: { 'expectedResults.0.children.0': 'en' } },
      },
      { fields: 1, translated: 0, fallbacks: [{ field: 'expectedResults', locale: 'en' }] },
    ],
    [
      'leaves the names of related things aside',
      {
        base: { title: 'Clean rivers' },
        read: {
          title: 'Təmiz çaylar',
          fallbacks: { 'countries.0.name': 'en', 'priorityArea.description': 'en' },
        },
      },
      { fields: 1, translated: 1, fallbacks: [] },
    ],
    [
      'counts no picture without words',
      { base: { gallery: [{ ...photo, alt: null }] }, read: { gallery: [{ ...photo, alt: null }] } },
      { fields: 0, translated: 0, fallbacks: [] },
    ],
    [
      'counts a picture of which the credit alone is said',
      {
        base: { gallery: [{ ...photo, alt: null, credit: '© European Union' }] },
        read: {
          gallery: [{ ...photo, alt: null, credit: '© European Union' }],
          fallbacks: { 'gallery.0.credit': 'en' },
        },
      },
      { fields: 1, translated: 0, fallbacks: [{ field: 'gallery', locale: 'en' }] },
    ],
  ])('%s', (_, { base, read }, expected) => {
    expect(toCompleteness(aProject({ ...EMPTY, ...read }), aProject({ ...EMPTY, ...base }))).toEqual(
      expected,
    );
  });
});
