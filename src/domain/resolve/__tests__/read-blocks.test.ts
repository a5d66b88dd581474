import { describe, expect, test } from '@jest/globals';
import type { Block, Blocks, ImageBlock, ListBlock } from '../../rich-text';
import type { Counterparts } from '../document-model';
import { resolveDocument } from '../resolve-document';
import { aVersion, PROJECT_MODEL, reading } from './builders';

const text = (words: string) => [{ type: 'text' as const, text: words }];
const p = (words: string): Block => ({ type: 'paragraph', children: text(words) });
const h = (words: string): Block => ({ type: 'heading', level: 2, children: text(words) });
const code = (words: string): Block => ({ type: 'code', children: text(words) });
const list = (...items: (string | ListBlock)[]): ListBlock => ({
  type: 'list',
  format: 'unordered',
  children: items.map((item) =>
    typeof item === 'string' ? { type: 'list-item', children: text(item) } : item,
  ),
});
const image = (words: Partial<ImageBlock['image']>): ImageBlock => ({
  type: 'image',
  image: { name: 'map.png', url: '/map.png', ...words },
  children: text(''),
});

interface Reading {
  en: Blocks | null;
  az: Blocks | null;
  counterparts?: Counterparts;
  fallback?: 'chain' | 'none';
}

function read({ en, az, counterparts, fallback = 'chain' }: Reading) {
  const document = resolveDocument(
    PROJECT_MODEL,
    [
      aVersion({ values: { description: en } }),
      aVersion({
        locale: 'az',
        values: { description: az },
        ...(counterparts && { counterparts: { description: counterparts } }),
      }),
    ],
    reading({ fallback }),
  );
  if (!document) throw new Error('not visible');
  const blocks = document.values.description as Blocks | null;
  return { blocks: blocks && blocks.map(print), fallbacks: document.fallbacks, missing: document.missing };
}

/** `az A`, `az [az a, en B]`, `en map.png (en Map, az Xəritə)`. */
function print(block: Block): string {
  return `${block.locale} ${wordsOf(block)}`;
}

function wordsOf(block: Block): string {
  if (block.type === 'list')
    return `[${block.children.map((child) => (child.type === 'list' ? print(child) : `${child.locale ? `${child.locale} ` : ''}${plain(child.children)}`)).join(', ')}]`;
  if (block.type === 'image')
    return `${block.image.name} (${block.image.alternativeText ?? '–'}, ${block.image.caption ?? '–'})`;
  return plain(block.children);
}

function plain(children: Extract<Block, { type: 'paragraph' }>['children']): string {
  return children.map((node) => (node.type === 'link' ? plain(node.children) : node.text)).join('');
}

describe('a rich text that is translated in part is read piece by piece', () => {
  test.each<[string, Reading, { blocks: string[] | null; fallbacks?: object; missing?: string[] }]>([
    [
      'one paragraph of three',
      { en: [p('A'), p('B'), p('C')], az: [p(''), p('b'), p('')], counterparts: { '1': '1' } },
      {
        blocks: ['en A', 'az b', 'en C'],
        fallbacks: { 'description.0': 'en', 'description.2': 'en' },
      },
    ],
    [
      'the same with fallback=none: what isn’t translated is left out, and said',
      {
        en: [p('A'), p('B'), p('C')],
        az: [p(''), p('b'), p('')],
        counterparts: { '1': '1' },
        fallback: 'none',
      },
      { blocks: ['az b'], missing: ['description.0', 'description.2'] },
    ],
    [
      'a paragraph that was put in before in English',
      { en: [p('New'), p('A'), p('B')], az: [p('a'), p('b')], counterparts: { '1': '0', '2': '1' } },
      { blocks: ['en New', 'az a', 'az b'], fallbacks: { 'description.0': 'en' } },
    ],
    [
      'a paragraph that was taken out in English, with another put in',
      { en: [p('B'), p('New')], az: [p('a'), p('b')], counterparts: { '0': '1' } },
      { blocks: ['az b', 'en New'], fallbacks: { 'description.1': 'en' } },
    ],
    [
      'paragraphs that were moved in English',
      { en: [p('B'), p('A'), p('C')], az: [p('a'), p('b'), p('')], counterparts: { '0': '1', '1': '0' } },
      { blocks: ['az b', 'az a', 'en C'], fallbacks: { 'description.2': 'en' } },
    ],
    [
      'items of a list',
      {
        en: [list('A', 'B', 'C'), p('D')],
        az: [list('', 'b', ''), p('')],
        counterparts: { '0.children.1': '0.children.1' },
      },
      {
        blocks: ['az [en A, az b, en C]', 'en D'],
        fallbacks: {
          'description.0.children.0': 'en',
          'description.0.children.2': 'en',
          'description.1': 'en',
        },
      },
    ],
    [
      'a list of which nothing is translated, as one',
      { en: [h('A'), list('B', 'C')], az: [h('a'), list('', '')], counterparts: { '0': '0' } },
      { blocks: ['az a', 'en [B, C]'], fallbacks: { 'description.1': 'en' } },
    ],
    [
      'a list in a list',
      {
        en: [list('A', list('B', 'C'), list('D'))],
        az: [list('', list('b', ''), list(''))],
        counterparts: { '0.children.1.children.0': '0.children.1.children.0' },
      },
      {
        blocks: ['az [en A, az [az b, en C], en [D]]'],
        fallbacks: {
          'description.0.children.0': 'en',
          'description.0.children.1.children.1': 'en',
          'description.0.children.2': 'en',
        },
      },
    ],
    [
      'a list without leave to fall back keeps what is translated',
      {
        en: [list('A', 'B'), list('C')],
        az: [list('', 'b'), list('')],
        counterparts: { '0.children.1': '0.children.1' },
        fallback: 'none',
      },
      { blocks: ['az [az b]'], missing: ['description.0.children.0', 'description.1'] },
    ],
    [
      'the words of a picture, each by itself',
      {
        en: [image({ alternativeText: 'Map', caption: 'The region' }), p('A')],
        az: [image({ alternativeText: 'Xəritə', caption: null }), p('')],
        counterparts: { '0.image.alternativeText': '0.image.alternativeText' },
      },
      {
        blocks: ['en map.png (Xəritə, The region)', 'en A'],
        fallbacks: { 'description.0.image.caption': 'en', 'description.1': 'en' },
      },
    ],
    [
      'a picture without words is of no other language',
      { en: [image({}), p('A'), p('B')], az: [image({}), p('a'), p('')], counterparts: { '1': '1' } },
      { blocks: ['az map.png (–, –)', 'az a', 'en B'], fallbacks: { 'description.2': 'en' } },
    ],
    [
      'an empty paragraph falls back to nothing',
      { en: [p('A'), p(' '), p('B')], az: [p('a'), p(''), p('')], counterparts: { '0': '0' } },
      { blocks: ['az a', 'az  ', 'en B'], fallbacks: { 'description.2': 'en' } },
    ],
    [
      'the kind of a block is the base’s',
      { en: [h('A'), code('B')], az: [p('a'), p('')], counterparts: { '0': '0' } },
      { blocks: ['az a', 'en B'], fallbacks: { 'description.1': 'en' } },
    ],
    [
      'a counterpart that isn’t there is none',
      { en: [p('A'), p('B')], az: [p('a')], counterparts: { '0': '0', '1': '7' } },
      { blocks: ['az a', 'en B'], fallbacks: { 'description.1': 'en' } },
    ],
    [
      'a text that was written freely is taken whole',
      { en: [p('A'), p('B'), p('C')], az: [p('abc')] },
      { blocks: ['az abc'] },
    ],
    [
      'a text that isn’t there falls back whole, each block with its language',
      { en: [p('A'), list('B')], az: [p(' ')] },
      { blocks: ['en A', 'en [B]'], fallbacks: { description: 'en' } },
    ],
    [
      'counterparts of a text that has no words are none',
      { en: [p('A')], az: [p('')], counterparts: { '0': '0' } },
      { blocks: ['en A'], fallbacks: { description: 'en' } },
    ],
    [
      'a translation of what the base no longer has is read as it is',
      { en: null, az: [p('a')], counterparts: { '0': '0' } },
      { blocks: ['az a'] },
    ],
    [
      'one that is the base’s again, and isn’t known to be right: none of it is a translation',
      { en: [p('A')], az: [p('A')], counterparts: {} },
      { blocks: ['en A'], fallbacks: { description: 'en' } },
    ],
    [
      'the same with fallback=none',
      { en: [p('A')], az: [p('A')], counterparts: {}, fallback: 'none' },
      { blocks: null, missing: ['description'] },
    ],
    [
      'one that was the base’s, where the base has no text any more: nothing is lost',
      { en: [], az: [p('A')], counterparts: {} },
      { blocks: ['az A'] },
    ],
    ['nothing anywhere', { en: [], az: null }, { blocks: null }],
  ])('%s', (_title, given, expected) => {
    expect(read(given)).toEqual({ fallbacks: {}, missing: [], ...expected });
  });

  test('the base’s level and the translation’s marks and links are kept, and neither row is touched', () => {
    const en: Blocks = [h('A'), p('B')];
    const az: Blocks = [
      {
        type: 'heading',
        level: 5,
        children: [{ type: 'link', url: 'https://example.org/az', children: text('a') }],
      },
      p(''),
    ];
    const before = JSON.stringify([en, az]);
    const document = resolveDocument(
      PROJECT_MODEL,
      [
        aVersion({ values: { description: en } }),
        aVersion({ locale: 'az', values: { description: az }, counterparts: { description: { '0': '0' } } }),
      ],
      reading(),
    );
    expect(document?.values.description).toMatchObject([
      {
        type: 'heading',
        level: 2,
        locale: 'az',
        children: [{ type: 'link', url: 'https://example.org/az' }],
      },
      { locale: 'en' },
    ]);
    expect(JSON.stringify([en, az])).toBe(before);
  });
});
