import { describe, expect, test } from '@jest/globals';
import type { Json } from '../../json';
import { planFields, type Restorable } from '../plan-fields';
import type { FieldShape } from '../to-input';

const present = {
  hasDocument: (id: string) => id !== 'gone',
  hasFile: (id: number) => id !== 99,
  nameOf: (id: string | number) => `was ${id}`,
};
const shape = (overrides: Partial<FieldShape> = {}): FieldShape => ({
  kind: 'value',
  isList: false,
  type: 'string',
  parts: new Map(),
  ...overrides,
});
const field = (overrides: Partial<FieldShape> = {}, more: Partial<Restorable> = {}): Restorable => ({
  shape: shape(overrides),
  present,
  isShared: false,
  mayWrite: true,
  ...more,
});
const photo = field({
  kind: 'component',
  isList: true,
  parts: new Map([
    ['image', shape({ kind: 'media' })],
    ['alt', shape()],
  ]),
});

function plan(then: Json | undefined, restorable: Restorable | null, isBase = true) {
  const fields = new Map(restorable ? [['it', restorable]] : []);
  const { plans, data } = planFields(then === undefined ? {} : { it: then }, { it: 'now' }, fields, {
    isBase,
    only: null,
  });
  return { outcome: plans[0]?.outcome, lost: plans[0]?.lost, data };
}

describe('a field goes back', () => {
  test.each<[string, Json | undefined, Restorable, Json]>([
    ['a text', 'then', field(), 'then'],
    ['to nothing', undefined, field(), null],
    ['a choice that there is', 'regional', field({ type: 'enumeration', choices: ['regional'] }), 'regional'],
    ['a list to nothing', undefined, field({ kind: 'relation', isList: true }), []],
    ['a single relation', ['a'], field({ kind: 'relation' }), 'a'],
    [
      'a rich text',
      [{ type: 'paragraph' }],
      field({ kind: 'blocks', type: 'blocks' }),
      [{ type: 'paragraph' }],
    ],
    ['entries with pictures', [{ image: [1], alt: 'A river' }], photo, [{ image: 1, alt: 'A river' }]],
  ])('%s', (_, then, restorable, written) => {
    expect(plan(then, restorable)).toEqual({ outcome: 'restored', lost: [], data: { it: written } });
  });
});

describe('what isn’t there any more is said', () => {
  test.each<[string, Json, Restorable, Json, string[]]>([
    ['a deleted document', ['a', 'gone'], field({ kind: 'relation', isList: true }), ['a'], ['was gone']],
    [
      'a deleted picture in an entry',
      [{ image: [99], alt: 'x' }],
      photo,
      [{ image: null, alt: 'x' }],
      ['was 99'],
    ],
    ['a part that the component has no more', [{ alt: 'x', credit: 'y' }], photo, [{ alt: 'x' }], ['credit']],
  ])('%s', (_, then, restorable, written, lost) => {
    expect(plan(then, restorable)).toEqual({ outcome: 'restored', lost, data: { it: written } });
  });
});

describe('a field stays', () => {
  test.each<[string, Json, Restorable | null, boolean, string]>([
    ['that the schema has no more', 'then', null, true, 'no-field'],
    ['that is of another kind now', 'then', field({ type: 'integer' }), true, 'no-field'],
    ['whose choice there is no more', 'then', field({ choices: ['other'] }), true, 'no-field'],
    ['whose text is a rich text now', 'then', field({ kind: 'blocks', type: 'blocks' }), true, 'no-field'],
    [
      'that is the same in all languages, in another than the default',
      'then',
      field({}, { isShared: true }),
      false,
      'shared',
    ],
    ['that whoever asks may not write', 'then', field({}, { mayWrite: false }), true, 'forbidden'],
  ])('%s', (_, then, restorable, isBase, outcome) => {
    expect(plan(then, restorable, isBase)).toEqual({ outcome, lost: [], data: {} });
  });
});
