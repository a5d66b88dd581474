import { expect, test } from '@jest/globals';
import type { DeskField, DeskUnit } from '#translation-desk/desk';
import type { UnitState } from '#translation-desk/unit';
import { findToDo } from '../to-do';

const aUnit = ([id, state]: [string, UnitState]): DeskUnit => ({
  id,
  role: 'paragraph',
  source: id,
  codes: {},
  target: null,
  was: '',
  state,
  limit: null,
  changes: null,
  terms: [],
  findings: [],
});
const aField = (units: [string, UnitState][], isWritable = true): DeskField => ({
  name: 'description',
  label: 'Description',
  hint: '',
  state: null,
  written: null,
  isWritable,
  isWhole: false,
  units: units.map(aUnit),
  extras: [],
});

const FIELDS = [
  aField([
    ['a', 'missing'],
    ['b', 'current'],
  ]),
  aField([['locked', 'missing']], false),
  aField([
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
  expect(findToDo([aField([['a', 'missing']])], 'a', 1)).toBeNull();
});
