import { describe, expect, test } from '@jest/globals';
import { createChanges } from '../changes';

const PROJECT = 'api::project.project';
const RIVERS = `${PROJECT} rivers`;
const TRADE = `${PROJECT} trade`;

describe('what was made at a generation', () => {
  test.each<[string, { made: number; of: string[]; at: number; expected: boolean }]>([
    ['is the same while nothing that it is made of changes', { made: 5, of: [TRADE], at: 7, expected: true }],
    ['isn’t once something of it has changed', { made: 5, of: [TRADE, RIVERS], at: 7, expected: false }],
    ['isn’t where its type counts as a whole', { made: 5, of: [PROJECT], at: 7, expected: false }],
    ['is where it was made of the change itself', { made: 6, of: [RIVERS], at: 7, expected: true }],
    [
      'isn’t in an older snapshot, where it changed since that',
      { made: 6, of: [RIVERS], at: 5, expected: false },
    ],
    ['is in an older snapshot, where it has not', { made: 6, of: [TRADE], at: 5, expected: true }],
    [
      'isn’t where it is from before a generation that says nothing',
      { made: 2, of: [TRADE], at: 7, expected: false },
    ],
  ])('%s', (_, { made, of, at, expected }) => {
    const changes = createChanges();
    changes.learn(3, []);
    changes.learn(6, [
      { key: PROJECT, generation: 6 },
      { key: RIVERS, generation: 6 },
    ]);
    changes.learn(7, [{ key: 'api::topic.topic', generation: 7 }]);
    expect(changes.isStill({ generation: made, keys: of }, at)).toBe(expected);
  });
});

test('what an older snapshot tells later takes nothing back', () => {
  const changes = createChanges();
  changes.learn(3, []);
  changes.learn(5, [{ key: RIVERS, generation: 5 }]);
  changes.learn(4, []);
  expect(changes.known()).toBe(5);
  expect(changes.isStill({ generation: 5, keys: [RIVERS] }, 5)).toBe(true);
});

describe('the documents that have changed since a generation', () => {
  test.each<[string, number, string[] | null]>([
    ['are those after it, each once', 4, ['rivers', 'trade']],
    ['are none where it is the newest', 9, []],
    ['are the later ones alone', 6, ['trade', 'rivers']],
    ['aren’t known from before one that says nothing', 2, null],
  ])('%s', (_, generation, expected) => {
    const changes = createChanges();
    changes.learn(3, []);
    changes.learn(6, [
      { key: RIVERS, generation: 6 },
      { key: 'api::topic.topic', generation: 5 },
    ]);
    changes.learn(9, [
      { key: RIVERS, generation: 9 },
      { key: PROJECT, generation: 9 },
      { key: TRADE, generation: 8 },
    ]);
    expect(changes.changedSince(generation, PROJECT)).toEqual(expected);
  });

  test('aren’t known any more after very many', () => {
    const changes = createChanges();
    changes.learn(1, []);
    for (let generation = 2; generation < 30_000; generation += 1)
      changes.learn(generation, [{ key: `${PROJECT} p${generation}`, generation }]);
    expect(changes.changedSince(2, PROJECT)).toBeNull();
    expect(changes.changedSince(29_997, PROJECT)).toEqual(['p29998', 'p29999']);
  });
});
