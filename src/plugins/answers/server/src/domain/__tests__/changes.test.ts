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
