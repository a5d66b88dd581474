import { describe, expect, test } from '@jest/globals';
import type { Blocks } from '#domain/rich-text';
import { formatOf, textToRichText } from '../rich-text/text-to-rich-text';

const paragraph = (text: string): Blocks[number] => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

describe('a cell’s rich text', () => {
  test.each<[string, string, Blocks]>([
    [
      'plain text: paragraphs by empty lines',
      'One.\n\nTwo\nlines.',
      [paragraph('One.'), paragraph('Two\nlines.')],
    ],
    [
      'HTML: paragraphs and marks',
      '<p>A <b>bold</b> <em>word</em></p><p>Two</p>',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'A ' },
            { type: 'text', text: 'bold', bold: true },
            { type: 'text', text: ' ' },
            { type: 'text', text: 'word', italic: true },
          ],
        },
        paragraph('Two'),
      ],
    ],
    [
      'HTML: a link to the web',
      '<p>See <a href="https://example.org">here</a>.</p>',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'See ' },
            { type: 'link', url: 'https://example.org', children: [{ type: 'text', text: 'here' }] },
            { type: 'text', text: '.' },
          ],
        },
      ],
    ],
    [
      'HTML: a link to anywhere else keeps its words',
      '<p><a href="java\nscript:alert(1)">here</a></p>',
      [paragraph('here')],
    ],
    [
      'HTML: scripts, styles and frames are nothing',
      '<p>Text</p><script>alert(1)</script><style>p{}</style><iframe src="x">y</iframe>',
      [paragraph('Text')],
    ],
    [
      'HTML: pictures aren’t fetched',
      '<p>Before<img src="http://x/y.png" onerror="z"> after</p>',
      [paragraph('Before after')],
    ],
    [
      'HTML: lists, one in another',
      '<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>',
      [
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [{ type: 'text', text: 'a' }] },
            {
              type: 'list',
              format: 'ordered',
              indentLevel: 1,
              children: [{ type: 'list-item', children: [{ type: 'text', text: 'b' }] }],
            },
            { type: 'list-item', children: [{ type: 'text', text: 'c' }] },
          ],
        },
      ],
    ],
    [
      'HTML: headings, quotes and code',
      '<h2>H</h2><blockquote>Q</blockquote><pre>a\n  b</pre>',
      [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'H' }] },
        { type: 'quote', children: [{ type: 'text', text: 'Q' }] },
        { type: 'code', children: [{ type: 'text', text: 'a\n  b' }] },
      ],
    ],
    ['HTML: line breaks and entities', '<p>a<br>b &amp; c&nbsp;d</p>', [paragraph('a\nb & c\u00a0d')]],
    [
      'HTML that never closes',
      '<p>a<b>b',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'a' },
            { type: 'text', text: 'b', bold: true },
          ],
        },
      ],
    ],
    [
      'Markdown',
      '## Aim\n\nText with **bold** words.\n\n- a\n- b',
      [
        { type: 'heading', level: 2, children: [{ type: 'text', text: 'Aim' }] },
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Text with ' },
            { type: 'text', text: 'bold', bold: true },
            { type: 'text', text: ' words.' },
          ],
        },
        {
          type: 'list',
          format: 'unordered',
          children: [
            { type: 'list-item', children: [{ type: 'text', text: 'a' }] },
            { type: 'list-item', children: [{ type: 'text', text: 'b' }] },
          ],
        },
      ],
    ],
    [
      'Markdown with HTML in it: that is text',
      '**a** <script>x</script>',
      [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'a', bold: true },
            { type: 'text', text: ' <script>x</script>' },
          ],
        },
      ],
    ],
  ])('%s', (_name, text, blocks) => {
    expect(textToRichText(text, /^\*\*a/.test(text) ? 'markdown' : undefined)).toEqual(blocks);
  });

  test.each([
    ['A plain sentence, 5 * 3 < 20 and a_b_c.', 'plain'],
    ['1. A single point', 'plain'],
    ['2 < 3 and 4 > 1', 'plain'],
    ['- a\n- b', 'markdown'],
    ['[here](https://example.org)', 'markdown'],
    ['a<br>b', 'html'],
  ])('%s is %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });

  test('elements that stand in each other without end are refused in a moment', () => {
    const started = performance.now();
    expect(() => textToRichText(`<p>${'<b><ul><li>'.repeat(100_000)}x`, 'html')).toThrow(
      'nested over 200 deep',
    );
    textToRichText('> '.repeat(100_000), 'markdown');
    textToRichText('*a '.repeat(100_000), 'markdown');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
