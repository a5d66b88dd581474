import { expect, test } from '@jest/globals';
import { blocksToText } from '../blocks-to-text';
import type { Blocks, ListBlock, ListItemNode, TextNode } from '../rich-text';
import { textToBlocks } from '../text-to-blocks';

const text = (value: string, marks: Partial<TextNode> = {}): TextNode => ({
  type: 'text',
  text: value,
  ...marks,
});
const item = (value: string): ListItemNode => ({ type: 'list-item', children: [text(value)] });
const list = (format: ListBlock['format'], ...children: ListBlock['children']): ListBlock => ({
  type: 'list',
  format,
  children,
});

const CASES: { what: string; blocks: Blocks; words: string }[] = [
  {
    what: 'paragraphs and headings stand apart by a blank line',
    blocks: [
      { type: 'heading', level: 2, children: [text('Aim')] },
      { type: 'paragraph', children: [text('To learn.')] },
    ],
    words: 'Aim\n\nTo learn.',
  },
  {
    what: 'marks leave no trace and add no space',
    blocks: [{ type: 'paragraph', children: [text('un'), text('bold', { bold: true }), text('ed')] }],
    words: 'unbolded',
  },
  {
    what: 'a link is its text',
    blocks: [
      {
        type: 'paragraph',
        children: [text('See '), { type: 'link', url: 'https://a.eu', children: [text('here')] }, text('.')],
      },
    ],
    words: 'See here.',
  },
  {
    what: 'items of a list are lines, nested ones indented, and the numbers go on after them',
    blocks: [list('ordered', item('one'), list('unordered', item('inner')), item('two'))],
    words: '1. one\n  - inner\n2. two',
  },
  {
    what: 'quotes and code keep their words and line breaks',
    blocks: [
      { type: 'quote', children: [text('Said so')] },
      { type: 'code', children: [text('a\nb')] },
    ],
    words: 'Said so\n\na\nb',
  },
  {
    what: 'a picture says its caption, else its alternative text',
    blocks: [
      {
        type: 'image',
        image: { name: 'a', url: '/a', caption: 'Signing', alternativeText: 'Hands' },
        children: [],
      },
      {
        type: 'image',
        image: { name: 'b', url: '/b', caption: ' ', alternativeText: 'A map' },
        children: [text('')],
      },
    ],
    words: 'Signing\n\nA map',
  },
  {
    what: 'blank blocks leave no gap',
    blocks: [
      { type: 'paragraph', children: [text('a')] },
      { type: 'paragraph', children: [text(' ')] },
      { type: 'paragraph', children: [text('b')] },
    ],
    words: 'a\n\nb',
  },
  { what: 'no blocks are no words', blocks: [], words: '' },
];

test.each(CASES)('$what', ({ blocks, words }) => {
  expect(blocksToText(blocks)).toBe(words);
});

test('a block of a type that Strapi does not write keeps its words', () => {
  const table = { type: 'table', children: [{ type: 'row', children: [text('a'), text('b')] }, null] };
  expect(blocksToText([table as unknown as Blocks[number]])).toBe('ab');
});

test('a plain text becomes one paragraph for each run between blank lines', () => {
  const paragraphs = textToBlocks('First\nline.\n\n \n\nSecond.\n');
  expect(paragraphs.map((block) => block.type)).toEqual(['paragraph', 'paragraph']);
  expect(blocksToText(paragraphs)).toBe('First\nline.\n\nSecond.');
});
