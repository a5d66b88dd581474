import { describe, expect, test } from '@jest/globals';
import type { PrintDiagnostic } from '#domain/print-diagnostic';
import { printBlocks } from '../blocks';
import { toLang } from '../phrase';
import type { PrintContext } from '../print-context';
import type { PrintedBlock } from '../printed';

const aText = (text: string, marks: object = {}) => ({ type: 'text', text, ...marks });
const aParagraph = (text: string) => ({ type: 'paragraph', children: [aText(text)] });

function print(blocks: unknown): { printed: PrintedBlock[]; diagnostics: PrintDiagnostic[] } {
  const diagnostics: PrintDiagnostic[] = [];
  const context: PrintContext = {
    hasPicture: (url) => url === '/uploads/known.png',
    filter: (text) => text,
    report: (diagnostic) => diagnostics.push(diagnostic),
  };
  const printed = printBlocks(blocks, 'sections.description', context, toLang('az'));
  return { printed, diagnostics };
}

const EN = { locale: 'en', direction: 'ltr' };
const plain = (text: string) => [{ kind: 'text', text, marks: [] }];

describe('printBlocks', () => {
  test.each([
    ['something that is no list of blocks', 'text', []],
    ['an empty paragraph', [aParagraph(' \n ')], []],
    ['a paragraph', [aParagraph('Hello')], [{ kind: 'paragraph', inlines: plain('Hello') }]],
    [
      'a line break',
      [aParagraph('a\nb')],
      [{ kind: 'paragraph', inlines: [...plain('a'), { kind: 'break' }, ...plain('b')] }],
    ],
    [
      'marks, in one order',
      [{ type: 'paragraph', children: [aText('x', { code: true, bold: true })] }],
      [{ kind: 'paragraph', inlines: [{ kind: 'text', text: 'x', marks: ['bold', 'code'] }] }],
    ],
    [
      'a paragraph in the language of the section',
      [{ ...aParagraph('Salam'), locale: 'az' }],
      [{ kind: 'paragraph', inlines: plain('Salam') }],
    ],
    [
      'a paragraph in another language: tagged with it',
      [{ ...aParagraph('Hello'), locale: 'en' }],
      [{ kind: 'paragraph', inlines: plain('Hello'), lang: EN }],
    ],
    [
      'one item and one nested list in another language: those alone are tagged',
      [
        {
          type: 'list',
          format: 'unordered',
          locale: 'az',
          children: [
            { type: 'list-item', locale: 'az', children: [aText('Bir')] },
            { type: 'list-item', locale: 'en', children: [aText('Two')] },
            {
              type: 'list',
              format: 'unordered',
              locale: 'en',
              children: [{ type: 'list-item', children: [aText('Nested')] }],
            },
          ],
        },
      ],
      [
        {
          kind: 'list',
          ordered: false,
          items: [
            { inlines: plain('Bir'), lists: [] },
            {
              inlines: plain('Two'),
              lang: EN,
              lists: [
                {
                  kind: 'list',
                  ordered: false,
                  items: [{ inlines: plain('Nested'), lists: [] }],
                  lang: EN,
                },
              ],
            },
          ],
        },
      ],
    ],
    [
      'a block of an unknown kind: its text',
      [{ type: 'table', children: [{ type: 'row', children: [aText('cell')] }] }],
      [{ kind: 'paragraph', inlines: plain('cell') }],
    ],
    [
      'an inline of an unknown kind: its text',
      [{ type: 'paragraph', children: [{ type: 'mention', children: [aText('@me')] }] }],
      [{ kind: 'paragraph', inlines: plain('@me') }],
    ],
    [
      'a kind with the name of a method',
      [{ type: 'toString', children: [aText('x')] }],
      [{ kind: 'paragraph', inlines: plain('x') }],
    ],
    ['nodes that are none', [null, 7, 'x', { type: 'list' }, { type: 'paragraph', children: [null] }], []],
    ['a heading without text', [{ type: 'heading', level: 2, children: [aText('')] }], []],
    [
      'code with its line breaks',
      [{ type: 'code', children: [aText('a\n  b')] }],
      [{ kind: 'code', text: 'a\n  b' }],
    ],
  ])('prints %s', (_title, blocks, expected) => {
    expect(print(blocks).printed).toEqual(expected);
  });

  test('a nested list belongs to the item before it', () => {
    const item = (text: string) => ({ type: 'list-item', children: [aText(text)] });
    const nested = { type: 'list', format: 'unordered', children: [item('b')] };
    const { printed } = print([
      { type: 'list', format: 'ordered', children: [item('a'), nested, item('c')] },
    ]);
    expect(printed).toEqual([
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            inlines: plain('a'),
            lists: [{ kind: 'list', ordered: false, items: [{ inlines: plain('b'), lists: [] }] }],
          },
          { inlines: plain('c'), lists: [] },
        ],
      },
    ]);
  });

  test('lists ten thousand deep keep their text at the deepest level that is printed', () => {
    let list: Record<string, unknown> = {
      type: 'list',
      children: [{ type: 'list-item', children: [aText('deep')] }],
    };
    for (let depth = 0; depth < 10_000; depth += 1) {
      list = { type: 'list', children: [{ type: 'list-item', children: [aText('x')] }, list] };
    }
    const words = JSON.stringify(print([list]).printed);
    expect(words.match(/"x"/g)).toHaveLength(10_000);
    expect(words).toContain('"deep"');
    expect(words.match(/"kind":"list"/g)).toHaveLength(5);
  });

  test('a link that may not be followed is printed as its text, and reported', () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [aText('click')] };
    const { printed, diagnostics } = print([{ type: 'paragraph', children: [link] }]);
    expect(printed).toEqual([{ kind: 'paragraph', inlines: plain('click') }]);
    expect(diagnostics).toEqual([
      { code: 'dropped-link', place: 'sections.description.0', href: 'javascript:alert(1)' },
    ]);
  });

  test('a picture of the media library is printed', () => {
    const image = { url: '/uploads/known.png', alternativeText: 'A map', caption: null };
    expect(print([{ type: 'image', image, children: [aText('')] }])).toEqual({
      printed: [{ kind: 'image', url: '/uploads/known.png', alt: 'A map', caption: null }],
      diagnostics: [],
    });
  });

  test('a picture that is not to be had is replaced by its alternative text, and reported', () => {
    const image = { url: 'https://elsewhere.example/x.png', alternativeText: 'A map' };
    expect(print([{ type: 'image', image, children: [] }])).toEqual({
      printed: [{ kind: 'missing-image', alt: 'A map' }],
      diagnostics: [
        { code: 'missing-picture', place: 'sections.description.0', url: 'https://elsewhere.example/x.png' },
      ],
    });
  });
});
