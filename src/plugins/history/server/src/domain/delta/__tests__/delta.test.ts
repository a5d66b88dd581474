import { describe, expect, test } from '@jest/globals';
import { applyDelta } from '../apply-delta';
import { makeDelta } from '../make-delta';
import type { Json } from '../../json';

const paragraph = (text: string): Json => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const LONG = 'The programme supports municipalities along the river. '.repeat(40);

describe('a delta makes the one of the other', () => {
  test.each<[string, Json | undefined, Json | undefined]>([
    ['nothing of a value', 'a', undefined],
    ['a value of nothing', undefined, [1, 2]],
    ['null of a text', LONG, null],
    ['a text with a word changed', LONG, LONG.replace('river', 'coast')],
    ['a text with the same end twice', 'aaa', 'aa'],
    ['a text of a text that begins it', LONG, `${LONG}more`],
    [
      'a rich text with a paragraph put in',
      [paragraph(LONG), paragraph('b')],
      [paragraph(LONG), paragraph('new'), paragraph('b')],
    ],
    [
      'a rich text with a paragraph changed',
      [paragraph('a'), paragraph(LONG)],
      [paragraph('a'), paragraph(`${LONG}!`)],
    ],
    ['a list in another order', [1, 2, 3], [3, 1, 2]],
    ['an emptied list', [paragraph(LONG)], []],
    ['an object with keys gone and come', { a: LONG, b: 1 }, { a: LONG, c: [1] }],
    ['an entry that becomes null', [LONG, { a: 1 }, LONG], [LONG, null, LONG]],
    ['an object of a list', [1], { a: 1 }],
    ['letters of two units', '🏞️ river', '🏔️ river'],
  ])('%s', (_, before, after) => {
    expect(applyDelta(before, makeDelta(before, after))).toEqual(after);
    expect(applyDelta(after, makeDelta(after, before))).toEqual(before);
  });

  test('of any two values', () => {
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below;
    const value = (depth: number): Json => {
      const kind = random(depth > 0 ? 7 : 5);
      if (kind < 2) return 'ab c'.repeat(random(9)).slice(random(3));
      if (kind === 2) return random(3);
      if (kind === 3) return random(2) === 0;
      if (kind === 4) return null;
      if (kind === 5) return Array.from({ length: random(5) }, () => value(depth - 1));
      return Object.fromEntries(Array.from({ length: random(4) }, () => [`k${random(4)}`, value(depth - 1)]));
    };
    for (let count = 0; count < 3000; count += 1) {
      const [one, other] = [value(3), value(3)];
      expect(applyDelta(one, makeDelta(one, other))).toEqual(other);
    }
  });
});

test('the same in another order of keys is the same', () => {
  expect(makeDelta({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBeNull();
});

test('a word changed in a long text takes some characters', () => {
  const delta = makeDelta(
    [paragraph('a'), paragraph(LONG)],
    [paragraph('a'), paragraph(LONG.replace(/river/, 'coast'))],
  );
  expect(JSON.stringify(delta).length).toBeLessThan(100);
});

test('a change of another version is refused', () => {
  const delta = makeDelta(LONG, `${LONG}more`);
  expect(() => applyDelta('short', delta)).toThrow('doesn’t belong');
});
