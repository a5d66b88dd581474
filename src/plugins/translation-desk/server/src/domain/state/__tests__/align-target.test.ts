import { describe, expect, test } from '@jest/globals';
import type { Codes, Unit, UnitRole } from '#translation-desk/unit';
import { alignTarget } from '../align-target';

const BOLD: Codes = { 1: { kind: 'marks', marks: ['bold'] } };

/** Pieces of one rich text: `p: words`, `h: words`, `li: <1>bold</1> words`. */
function aText(...pieces: string[]): Unit[] {
  return pieces.map((piece, at) => {
    const [sign = '', text = ''] = piece.split(': ');
    const role: UnitRole = sign === 'h' ? 'heading' : sign === 'li' ? 'list-item' : 'paragraph';
    return {
      id: `description.${at}`,
      field: 'description',
      slot: 'description',
      role,
      text,
      codes: text.includes('<1>') ? BOLD : {},
      limit: null,
    };
  });
}

function pairsOf(source: Unit[], target: Unit[]): (string | null)[] {
  return alignTarget([], source, target).units.map((unit) => unit.target?.text ?? null);
}

describe('a translation that nothing is known of', () => {
  test('is paired one for one where it has as many pieces', () => {
    expect(pairsOf(aText('h: A', 'p: B'), aText('p: a', 'p: b'))).toEqual(['a', 'b']);
  });

  test('is paired by the kinds of its pieces where it has fewer, as many of them as keep their order', () => {
    const source = aText('p: A', 'p: B', 'h: C', 'p: D', 'li: E', 'li: F', 'p: G');
    const target = aText('p: a', 'h: c', 'li: e', 'li: f', 'p: g');
    const pairs = pairsOf(source, target);
    expect(pairs.filter((text) => text !== null)).toEqual(['a', 'c', 'e', 'f', 'g']);
    expect(pairs.slice(2)).toEqual(['c', null, 'e', 'f', 'g']);
  });

  test('is paired first with pieces that have codes like its own', () => {
    const source = aText('li: <1>A</1> a', 'li: b', 'li: c', 'li: <1>D</1> d', 'li: e');
    const target = aText('li: <1>x</1>', 'li: <1>y</1>', 'li: z');
    expect(pairsOf(source, target)).toEqual(['<1>x</1>', null, null, '<1>y</1>', 'z']);
  });

  test('leaves over what has no counterpart', () => {
    const { units, extras } = alignTarget([], aText('p: A'), aText('h: x', 'p: a'));
    expect([units.map((unit) => unit.target?.text), extras.map(({ text }) => text)]).toEqual([['a'], ['x']]);
  });
});
