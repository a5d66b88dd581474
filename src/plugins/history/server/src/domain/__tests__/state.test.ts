import { describe, expect, test } from '@jest/globals';
import { goBack } from '../go-back';
import { fromStored, isNowhere, makeReverse, NOWHERE, toStored, undo, type State } from '../state';

const A = { title: 'Clean rivers', summary: 'Rivers of the region '.repeat(20), countries: ['a', 'b'] };
const B = { ...A, title: 'Cleaner rivers' };
const C = { ...B, countries: ['b'] };

describe('the state before comes back from the state after', () => {
  test.each<[string, State, State]>([
    ['a creation', NOWHERE, { draft: A, published: null }],
    ['a save', { draft: A, published: null }, { draft: B, published: null }],
    ['a save of what is published', { draft: A, published: A }, { draft: B, published: A }],
    ['a first publication', { draft: A, published: null }, { draft: A, published: A }],
    ['a publication', { draft: C, published: A }, { draft: C, published: C }],
    ['a publication and a save at once', { draft: B, published: A }, { draft: C, published: C }],
    ['an unpublishing', { draft: B, published: A }, { draft: B, published: null }],
    ['a discarded draft', { draft: B, published: A }, { draft: A, published: A }],
    ['a deletion', { draft: B, published: A }, NOWHERE],
    ['a term', { draft: null, published: A }, { draft: null, published: B }],
  ])('%s', (_, before, after) => {
    const reverse = makeReverse(before, after);
    expect(reverse && undo(after, reverse)).toEqual(before);
    const whole = makeReverse(before, after, { isWhole: true });
    expect(whole && undo(NOWHERE, whole)).toEqual(before);
    expect(fromStored(toStored(after))).toEqual(after);
  });
});

test('one goes back over any number of changes, from the first that is whole', () => {
  const titled = (title: number): State => ({ draft: { ...A, title: String(title) }, published: null });
  const changes = Array.from({ length: 60 }, (_, at) => {
    const reverse = makeReverse(titled(at), titled(at + 1), { isWhole: at === 49 });
    if (!reverse) throw new Error('Nothing changed');
    return { reverse };
  });
  const never = () => {
    throw new Error('Not asked for');
  };
  expect(goBack(changes.slice(12), never)).toEqual(titled(12));
  expect(goBack(changes.slice(55), () => titled(60))).toEqual(titled(55));
  expect(goBack([], () => titled(60))).toEqual(titled(60));
});

test('what hasn’t changed is no change', () => {
  expect(makeReverse({ draft: A, published: B }, { draft: { ...A }, published: B })).toBeNull();
});

test('a publication takes no more than what it publishes', () => {
  expect(
    JSON.stringify(makeReverse({ draft: B, published: A }, { draft: B, published: B })).length,
  ).toBeLessThan(60);
});

test('what an unpublishing takes away is kept by its difference from the draft', () => {
  expect(
    JSON.stringify(makeReverse({ draft: B, published: A }, { draft: B, published: null })).length,
  ).toBeLessThan(60);
});

test('neither draft nor published is nowhere', () => {
  expect([isNowhere(NOWHERE), isNowhere({ draft: A, published: null })]).toEqual([true, false]);
});
