import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../json';
import { compareLines } from '../compare-lines';
import { toLines, type FieldKind, type Names } from '../to-lines';

const NAMES: Names = {
  document: (id) => `Country ${id}`,
  file: (id) => ({ name: `picture-${id}.png`, url: `/uploads/${id}.png`, isPicture: true }),
  part: (name) => ({ label: name === 'label' ? 'Place' : name, kind: name === 'image' ? 'media' : 'value' }),
};
const text = (words: string, marks: Record<string, Json> = {}): Json => ({
  type: 'text',
  text: words,
  ...marks,
});
const paragraph = (...children: Json[]): Json => ({ type: 'paragraph', children });

/** `-gone- +come+ kept` of each line. */
function compared(before: Json, after: Json, kind: FieldKind): string[] {
  return compareLines(toLines(before, kind, NAMES), toLines(after, kind, NAMES)).map(
    ({ style, change, words }) =>
      `${style} ${change}: ${words.map((word) => ({ kept: word.text, added: `+${word.text}+`, removed: `-${word.text}-` })[word.kind]).join('')}`,
  );
}

describe('two versions of a field', () => {
  test.each<[string, FieldKind, Json, Json, string[]]>([
    [
      'a text with a word changed',
      'value',
      'Clean rivers here',
      'Clean lakes here',
      ['text changed: Clean -rivers-+lakes+ here'],
    ],
    ['a number', 'value', 100, 120, ['text changed: -100-+120+']],
    [
      'a rich text with a paragraph put in',
      'blocks',
      [paragraph(text('a')), paragraph(text('c'))],
      [paragraph(text('a')), paragraph(text('b')), paragraph(text('c'))],
      ['text same: a', 'text come: +b+', 'text same: c'],
    ],
    [
      'a paragraph that went and one that changed',
      'blocks',
      [paragraph(text('one two')), paragraph(text('three four'))],
      [paragraph(text('one too'))],
      ['text changed: one -two-+too+', 'text gone: -three four-'],
    ],
    [
      'words made bold',
      'blocks',
      [paragraph(text('a '), text('b'))],
      [paragraph(text('a '), text('b', { bold: true }))],
      ['text formatting: a b'],
    ],
    [
      'a link to somewhere else',
      'blocks',
      [paragraph({ type: 'link', url: 'https://a.eu', children: [text('a')] })],
      [paragraph({ type: 'link', url: 'https://b.eu', children: [text('a')] })],
      ['text formatting: a'],
    ],
    [
      'items of a list',
      'blocks',
      [{ type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('x')] }] }],
      [
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [text('x')] },
            { type: 'list-item', children: [text('y')] },
          ],
        },
      ],
      ['item same: x', 'item come: +y+'],
    ],
    [
      'countries',
      'relation',
      ['AZ', 'GE'],
      ['GE', 'UA'],
      ['entry gone: -Country AZ-', 'entry same: Country GE', 'entry come: +Country UA+'],
    ],
    ['pictures', 'media', [1], [2], ['file come: +picture-2.png+', 'file gone: -picture-1.png-']],
    [
      'entries with parts',
      'component',
      [{ label: 'Quba', latitude: 41 }],
      [{ label: 'Qusar', latitude: 41 }],
      ['item changed: Place: -Quba-+Qusar+ · latitude: 41'],
    ],
  ])('%s', (_, kind, before, after, lines) => {
    expect(compared(before, after, kind)).toEqual(lines);
  });

  test('nothing of a value and a value of nothing', () => {
    expect(compareLines(toLines(undefined, 'value', NAMES), toLines('a', 'value', NAMES))).toMatchObject([
      { change: 'come' },
    ]);
    expect(compareLines(toLines('a', 'value', NAMES), toLines(undefined, 'value', NAMES))).toMatchObject([
      { change: 'gone' },
    ]);
  });
});
