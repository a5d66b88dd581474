import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { InlineNode } from '#domain/rich-text';
import type { Codes } from '#translation-desk/unit';
import { fromInlineNodes } from '../from-nodes';
import { contentOf, serializeTaggedText } from '../tagged-text';
import { toInlineNodes } from '../to-nodes';
import { inlineNodes } from './arbitraries';

const plain = (text: string): InlineNode => ({ type: 'text', text });

const SOURCE: InlineNode[] = [
  plain('Read '),
  { type: 'link', url: 'https://ec.europa.eu', children: [{ type: 'text', text: 'the call' }] },
  plain(' '),
  { type: 'text', text: 'now', bold: true, italic: true },
  plain('\nor later'),
];

const CODES: Codes = {
  1: { kind: 'link', url: 'https://ec.europa.eu' },
  2: { kind: 'marks', marks: ['bold', 'italic'] },
  3: { kind: 'line-break' },
};

describe('the inline nodes of a block', () => {
  test('become text with a numbered code for each link, run of marks and line break', () => {
    const { content, codes } = fromInlineNodes(SOURCE);
    expect(serializeTaggedText(content)).toBe('Read <1>the call</1> <2>now</2><3/>or later');
    expect(codes).toEqual(CODES);
  });

  test('keep line breaks as text where asked', () => {
    const { content } = fromInlineNodes([plain('a\nb')], { breaks: 'text' });
    expect(content).toEqual([{ kind: 'text', text: 'a\nb' }]);
  });

  test.each<[string, string, InlineNode[]]>([
    [
      'codes may change their order',
      '<2>İndi</2> <1>çağırışı</1> oxuyun',
      [
        { type: 'text', text: 'İndi', bold: true, italic: true },
        plain(' '),
        { type: 'link', url: 'https://ec.europa.eu', children: [{ type: 'text', text: 'çağırışı' }] },
        plain(' oxuyun'),
      ],
    ],
    [
      'a link within marks is a link of marked text',
      '<2><1>x</1></2>',
      [
        plain(''),
        {
          type: 'link',
          url: 'https://ec.europa.eu',
          children: [{ type: 'text', text: 'x', bold: true, italic: true }],
        },
        plain(''),
      ],
    ],
    ['an unknown code leaves its text', 'a<9>b</9>', [plain('ab')]],
    ['no text at all is one empty text', '', [plain('')]],
  ])('are rebuilt: %s', (_title, tagged, nodes) => {
    expect(toInlineNodes(contentOf(tagged), CODES)).toEqual(nodes);
  });

  test('survive the way there and back, but for how the editor cut them', () => {
    fc.assert(
      fc.property(inlineNodes, (nodes) => {
        const once = fromInlineNodes(nodes);
        const rebuilt = toInlineNodes(once.content, once.codes);
        const twice = fromInlineNodes(rebuilt);
        expect(twice).toEqual(once);
        expect(toInlineNodes(twice.content, twice.codes)).toEqual(rebuilt);
      }),
    );
  });
});
