import { describe, expect, test } from '@jest/globals';
import { replaceInOrder } from '../replace-in-order';
import { sortInSlices } from '../sort-in-slices';

const compare = (one: number, other: number) => one - other;

describe('a sort in slices', () => {
  test.each([0, 1, 4096, 4097, 20_001])('orders %p items', async (length) => {
    const items = Array.from({ length }, (_, index) => (index * 7919) % 10_007);
    let pauses = 0;
    const sorted = await sortInSlices(items, compare, async () => void (pauses += 1));
    expect(sorted).toEqual([...items].sort(compare));
    expect(pauses > 0).toBe(length > 4096);
  });

  test('leaves what is equal in its order', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ key: index % 3, index }));
    const sorted = await sortInSlices(
      items,
      (one, other) => one.key - other.key,
      async () => undefined,
    );
    expect(sorted).toEqual([...items].sort((one, other) => one.key - other.key));
  });
});

describe('an order in which items are replaced', () => {
  test.each<[string, number[], number[], number[], number[]]>([
    ['loses what is gone', [1, 2, 3], [2], [], [1, 3]],
    ['takes in what has come, wherever it belongs', [2, 4], [], [5, 1, 3], [1, 2, 3, 4, 5]],
    ['does both at once', [1, 2, 3], [1, 3], [0, 9], [0, 2, 9]],
    ['begins with nothing', [], [], [2, 1], [1, 2]],
    ['ends with nothing', [1], [1], [], []],
  ])('%s', (_, items, gone, added, expected) => {
    expect(replaceInOrder(items, { gone, added, compare })).toEqual(expected);
  });
});
