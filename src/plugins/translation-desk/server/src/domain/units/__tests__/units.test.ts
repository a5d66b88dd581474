import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import type { Block, Blocks, ListBlock } from '#domain/rich-text';
import { inlineNodes, trickyText } from '../../inline/__tests__/arbitraries';
import { fromInlineNodes } from '../../inline/from-nodes';
import { toInlineNodes } from '../../inline/to-nodes';
import type { TranslatableField } from '#translation-desk/translatable-type';
import { applyUnits } from '../apply-units';
import { extractFieldUnits } from '../extract-units';
import { aParagraph, BLOCKS, paragraphs, TEXT, unitsOf } from './builders';

const RICH: Blocks = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Twinning' }] },
  aParagraph(''),
  {
    type: 'list',
    format: 'unordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'One' }] },
      {
        type: 'list',
        format: 'ordered',
        indentLevel: 1,
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'One and a half' }] }],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Said' }] },
  { type: 'code', children: [{ type: 'text', text: 'a\nb' }] },
  {
    type: 'image',
    image: { name: 'map.png', url: '/map.png', alternativeText: 'A map', caption: 'The region' },
    children: [{ type: 'text', text: '' }],
  },
];

const GALLERY: TranslatableField = {
  kind: 'component',
  repeatable: true,
  model: {
    uid: 'project.photo',
    identity: ['image', 'credit'],
    files: ['image'],
    fields: { alt: { kind: 'text', limit: 500 }, caption: { kind: 'text', limit: 500 } },
  },
};

describe('units of a rich text', () => {
  test('are one for each piece that has words, in reading order', () => {
    const units = extractFieldUnits('description', BLOCKS, RICH);
    expect(units.map(({ role, text }) => [role, text])).toEqual([
      ['heading', 'Twinning'],
      ['list-item', 'One'],
      ['list-item', 'One and a half'],
      ['quote', 'Said'],
      ['code', 'a\nb'],
      ['image-alt', 'A map'],
      ['image-caption', 'The region'],
    ]);
  });

  test('keep their ids when a paragraph is put in between', () => {
    const [first, second] = unitsOf('One', 'Two');
    expect(unitsOf('One', 'New', 'Two').map((unit) => unit.id)).toEqual([
      first?.id,
      expect.any(String),
      second?.id,
    ]);
  });

  test('have ids of their own where they say the same', () => {
    const ids = unitsOf('Same', 'Same').map((unit) => unit.id);
    expect(ids[1]).toBe(`${ids[0]}-2`);
  });

  test('have ids that XML takes for name tokens', () => {
    for (const unit of extractFieldUnits('description', BLOCKS, RICH)) {
      expect(unit.id).toMatch(/^[A-Za-z0-9._-]+$/);
    }
  });
});

describe('units of components', () => {
  const entry = (id: number, alt: string): Record<string, unknown> => ({ image: { id, name: 'x' }, alt });

  test('are told apart by the files of their entries, not by position', () => {
    const one = extractFieldUnits('gallery', GALLERY, [entry(1, 'A'), entry(2, 'B')]);
    const other = extractFieldUnits('gallery', GALLERY, [entry(2, 'Б'), { image: 1, alt: 'А' }]);
    expect(one.map((unit) => unit.id)).toEqual([other[1]?.id, other[0]?.id]);
    expect(one[0]).toMatchObject({ field: 'gallery', limit: 500, role: 'text' });
  });

  test('are put back into their entries, whose files stay the source’s', () => {
    const value = [entry(1, 'A'), entry(2, 'B')];
    const [, second] = extractFieldUnits('gallery', GALLERY, value);
    const translated = applyUnits(
      'gallery',
      GALLERY,
      value,
      new Map([[String(second?.id), { text: 'Б', codes: {} }]]),
    );
    expect(translated).toMatchObject([
      { image: { id: 1 }, alt: null },
      { image: { id: 2 }, alt: 'Б' },
    ]);
  });
});

describe('translations applied', () => {
  test('take the source’s structure; what has none is left empty', () => {
    const source = paragraphs('One', 'Two');
    const [, second] = unitsOf('One', 'Two');
    const target = applyUnits(
      'description',
      BLOCKS,
      source,
      new Map([[String(second?.id), { text: 'İki', codes: {} }]]),
    );
    expect(target).toEqual(paragraphs('', 'İki'));
  });

  test('may look like codes in a plain field without becoming any', () => {
    fc.assert(
      fc.property(
        trickyText.filter((text) => text.trim() !== ''),
        (text) => {
          const [unit] = extractFieldUnits('title', TEXT, text);
          expect(unit && applyUnits('title', TEXT, text, new Map([[unit.id, unit]]))).toBe(text);
        },
      ),
    );
  });

  test('that say what the source says give the source', () => {
    fc.assert(
      fc.property(richText, (source) => {
        const units = extractFieldUnits('description', BLOCKS, source);
        const rebuilt = applyUnits(
          'description',
          BLOCKS,
          source,
          new Map(units.map((unit) => [unit.id, unit])),
        );
        expect(rebuilt).toEqual(tidy(source));
        expect(new Set(units.map((unit) => unit.id)).size).toBe(units.length);
      }),
    );
  });
});

const richText: fc.Arbitrary<Blocks> = fc.array(
  fc.oneof(
    inlineNodes.map((children): Block => ({ type: 'paragraph', children })),
    inlineNodes.map((children): Block => ({ type: 'quote', children })),
    fc.array(inlineNodes, { minLength: 1, maxLength: 3 }).map((items): ListBlock => ({
      type: 'list',
      format: 'unordered',
      children: items.map((children) => ({ type: 'list-item', children })),
    })),
  ),
  { maxLength: 5 },
);

/** The same rich text with its inline nodes cut as the desk cuts them; pieces without words are left alone. */
function tidy(blocks: Blocks): Blocks {
  return blocks.map((block) => {
    const tidyChildren = (children: (typeof block & { type: 'paragraph' })['children']): typeof children => {
      const { content, codes } = fromInlineNodes(children);
      const hasWords = children.some((child) =>
        child.type === 'text' ? child.text.trim() : child.children.some((text) => text.text.trim()),
      );
      return hasWords ? toInlineNodes(content, codes) : children;
    };
    if (block.type === 'list') {
      return {
        ...block,
        children: block.children.map((item) =>
          item.type === 'list-item' ? { ...item, children: tidyChildren(item.children) } : item,
        ),
      };
    }
    if (block.type === 'paragraph' || block.type === 'quote')
      return { ...block, children: tidyChildren(block.children) };
    return block;
  });
}
