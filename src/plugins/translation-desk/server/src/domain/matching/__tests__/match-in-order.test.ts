import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { matchInOrder } from '../match-in-order';

const keys = (text: string): string[] => [...text];

/** The pairs as `then:now`, sorted. */
function pairs(then: string, now: string): string[] {
  return matchInOrder(keys(then), keys(now))
    .map((pair) => `${pair.then}:${pair.now}`)
    .sort();
}

describe('equal things of two lists are paired', () => {
  test.each([
    ['in their order', 'abc', 'abc', ['0:0', '1:1', '2:2']],
    ['past what was put in', 'abc', 'axbc', ['0:0', '1:2', '2:3']],
    ['past what was taken away', 'abc', 'ac', ['0:0', '2:1']],
    ['though one has moved', 'abc', 'bca', ['0:2', '1:0', '2:1']],
    ['once each', 'aa', 'a', ['0:0']],
    ['not at all where they have nothing in common', 'abc', 'xyz', []],
  ])('%s', (_title, then, now, expected) => {
    expect(pairs(then, now)).toEqual(expected);
  });

  test('as many as both lists have, each position once', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (then, now) => {
        const found = matchInOrder(then, now);
        const inBoth = ['a', 'b', 'c', 'd'].map((key) =>
          Math.min(then.filter((one) => one === key).length, now.filter((one) => one === key).length),
        );
        expect(found).toHaveLength(inBoth.reduce((sum, count) => sum + count, 0));
        expect(new Set(found.map((pair) => pair.then)).size).toBe(found.length);
        expect(new Set(found.map((pair) => pair.now)).size).toBe(found.length);
        for (const pair of found) expect(then[pair.then]).toBe(now[pair.now]);
      }),
    );
  });

  test('in time where a file has a hundred thousand and the document ten', () => {
    const file = Array.from({ length: 100_000 }, (_, at) => (at % 2 === 0 ? 'same' : `unknown ${at}`));
    const document = Array.from({ length: 10 }, () => 'same');
    const started = performance.now();
    expect(matchInOrder(file, document)).toHaveLength(10);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
