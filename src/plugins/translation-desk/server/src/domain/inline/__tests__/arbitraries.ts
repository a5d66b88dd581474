import fc from 'fast-check';
import type { InlineNode, LinkNode, TextNode } from '#domain/rich-text';
import type { Inline } from '../inline';

/** Words that provoke: look-alikes of codes, backslashes, XML, several scripts, white space. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<1>',
        '</1>',
        '<2/>',
        '\\',
        '<',
        '>',
        '&amp;',
        ']]>',
        'Ümid ',
        'საქართველო',
        'Հայ',
        '12',
        '\u00a0',
        ' ',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

const trickyContent = fc.letrec<{ nodes: Inline[]; node: Inline }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 4 }),
  node: fc.oneof(
    { maxDepth: 3 },
    trickyText.map((text): Inline => ({ kind: 'text', text })),
    fc.nat({ max: 99 }).map((id): Inline => ({ kind: 'single', id })),
    fc
      .tuple(fc.nat({ max: 99 }), tie('nodes'))
      .map(([id, children]): Inline => ({ kind: 'pair', id, children })),
  ),
}));

export const inlineContent: fc.Arbitrary<Inline[]> = trickyContent.nodes;

const mark = fc.option(fc.constant(true as const), { nil: undefined });

export const textNode: fc.Arbitrary<TextNode> = fc
  .record({ text: trickyText, bold: mark, italic: mark, underline: mark, strikethrough: mark, code: mark })
  .map(({ text, ...marks }) => ({
    type: 'text',
    text,
    ...Object.fromEntries(Object.entries(marks).filter(([, on]) => on === true)),
  }));

const linkNode: fc.Arbitrary<LinkNode> = fc
  .record({ url: fc.webUrl(), children: fc.array(textNode, { minLength: 1, maxLength: 3 }) })
  .map((link) => ({ type: 'link', ...link }));

export const inlineNodes: fc.Arbitrary<InlineNode[]> = fc.array(fc.oneof(textNode, textNode, linkNode), {
  minLength: 1,
  maxLength: 5,
});
