import { expect, test } from '@jest/globals';
import type { UnitState } from '#translation-desk/unit';
import { aField, aUnit } from '../../../__tests__/builders';
import { findToDo } from '../to-do';

const fieldOf = (units: [string, UnitState][], isWritable = true) =>
  aField({ isWritable, units: units.map(([id, state]) => aUnit({ id, source: id, state })) });

const FIELDS = [
  fieldOf([
    ['a', 'missing'],
    ['b', 'current'],
  ]),
  fieldOf([['locked', 'missing']], false),
  fieldOf([
    ['c', 'outdated'],
    ['d', 'needs-review'],
  ]),
];

test.each([
  ['after the first comes the next that isn’t current and may be written', 'a', 1, 'c'],
  ['after the last comes the first', 'd', 1, 'a'],
  ['before the first comes the last', 'a', -1, 'd'],
  ['before a current one comes the one before', 'b', -1, 'a'],
] as const)('%s', (_title, from, step, expected) => {
  expect(findToDo(FIELDS, from, step)).toBe(expected);
});

test('there is none when the only one is where one is', () => {
  expect(findToDo([fieldOf([['a', 'missing']])], 'a', 1)).toBeNull();
});
