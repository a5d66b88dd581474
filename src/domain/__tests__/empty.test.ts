import { describe, expect, test } from '@jest/globals';
import { isEmptyBlocks } from '../is-empty-blocks';
import { isEmptyText } from '../is-empty-text';

describe('a text', () => {
  test.each([
    [null, true],
    [undefined, true],
    [7, true],
    ['', true],
    [' \t\r\n', true],
    ['\u00a0\u202f\u3000', true],
    ['\u200b\u200c\u200d\u2060\ufeff\u00ad', true],
    ['\u200f', true],
    ['0', false],
    ['.', false],
    ['\u00a0ə\u200b', false],
    ['👩‍🔬', false],
  ])('%j is empty: %s', (text, empty) => {
    expect(isEmptyText(text)).toBe(empty);
  });
});

describe('a rich text', () => {
  const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
  const text = (value: string) => ({ type: 'text', text: value });
  const item = (value: string) => ({ type: 'list-item', children: [text(value)] });

  test.each([
    ['null', null, true],
    ['not a list of blocks', 'words', true],
    ['no blocks', [], true],
    ['the empty paragraph of a new editor', [paragraph(text(''))], true],
    ['blank paragraphs', [paragraph(text(' ')), paragraph(text('\u00a0'))], true],
    ['a list of blank items', [{ type: 'list', children: [item('')] }], true],
    ['a link without text', [paragraph({ type: 'link', url: 'https://a.eu', children: [text(' ')] })], true],
    ['broken nodes', [null, 3, {}, { children: 'x' }], true],
    ['one word', [paragraph(text('')), paragraph(text('word'))], false],
    ['a link with text', [paragraph({ type: 'link', url: '#', children: [text('here')] })], false],
    [
      'a word in a nested list',
      [{ type: 'list', children: [{ type: 'list', children: [item('x')] }] }],
      false,
    ],
    ['a picture alone', [{ type: 'image', image: { url: '/a.png' }, children: [text('')] }], false],
  ])('of %s is or is not empty', (_title, blocks, empty) => {
    expect(isEmptyBlocks(blocks)).toBe(empty);
  });
});
