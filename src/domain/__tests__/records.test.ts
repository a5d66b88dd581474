import { expect, test } from '@jest/globals';
import { keysOf } from '../keys-of';
import { mapValues } from '../map-values';

test('values are made anew under their keys, in their order', () => {
  const made = mapValues({ b: 1, a: 2 }, (value, key) => `${key}${value}`);
  expect(Object.entries(made)).toEqual([
    ['b', 'b1'],
    ['a', 'a2'],
  ]);
});

test('keys come in their order', () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(['b', 'a']);
});
