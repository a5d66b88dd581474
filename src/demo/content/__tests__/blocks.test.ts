import { describe, expect, test } from '@jest/globals';
import { bold, link, list, paragraph } from '../blocks';

describe('building rich text', () => {
  test('a paragraph takes plain words, marks and links in a row', () => {
    expect(paragraph('Read ', bold('all'), ' of ', link('it', 'https://example.org/it'))).toEqual({
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Read ' },
        { type: 'text', text: 'all', bold: true },
        { type: 'text', text: ' of ' },
        { type: 'link', url: 'https://example.org/it', children: [{ type: 'text', text: 'it' }] },
      ],
    });
  });

  test('a nested list stands after the item it belongs to, one level deeper at each nesting', () => {
    const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });

    expect(list('ordered', 'one', list('unordered', 'one a', list('unordered', 'deepest')), 'two')).toEqual({
      type: 'list',
      format: 'ordered',
      indentLevel: 0,
      children: [
        item('one'),
        {
          type: 'list',
          format: 'unordered',
          indentLevel: 1,
          children: [
            item('one a'),
            { type: 'list', format: 'unordered', indentLevel: 2, children: [item('deepest')] },
          ],
        },
        item('two'),
      ],
    });
  });

  test('an item of several pieces stays one item', () => {
    expect(list('unordered', ['very ', bold('clean')]).children).toEqual([
      {
        type: 'list-item',
        children: [
          { type: 'text', text: 'very ' },
          { type: 'text', text: 'clean', bold: true },
        ],
      },
    ]);
  });
});
