import { describe, expect, jest, test } from '@jest/globals';
import type { NotedList } from '#answers/generation-cache';
import { createChanges, type Change } from '../../domain/changes';
import type { AnswerMadeOf } from '../../domain/made-of';
import { createContent } from '../content';

const PROJECT = 'api::project.project';
const DAY = '2026-07-01';

/** Content at generation 5, of which everything is known, and later at 7. */
function aContent(later: Change[]) {
  const changes = createChanges();
  changes.learn(5, [{ key: PROJECT, generation: 5 }]);
  const content = createContent({
    peek: () => changes.known(),
    current: async () => changes.known(),
    isStill: (made) => changes.isStill(made, changes.known()),
    lastRead: () => ({ value: changes.known(), age: 0 }),
  });
  changes.learn(7, later);
  return content;
}

function made(list: NotedList): AnswerMadeOf {
  return { keys: [`${PROJECT} shown`], lists: [list], generation: 5, day: DAY, checkedAt: 5 };
}

function aList(isStill: boolean) {
  const isStillAt = jest.fn(async (_generation: number) => isStill);
  return { uid: PROJECT, generation: 5, isStillAt };
}

const OTHER: Change[] = [
  { key: PROJECT, generation: 7 },
  { key: `${PROJECT} other`, generation: 7 },
];
const SHOWN: Change[] = [...OTHER, { key: `${PROJECT} shown`, generation: 7 }];
const NONE: Change[] = [{ key: 'api::topic.topic', generation: 7 }];

describe('an answer that has a list is the same', () => {
  test.each<[string, { later: Change[]; isListStill: boolean; isStill: boolean; looks: number }]>([
    [
      'while no document has changed, and nobody looks',
      { later: NONE, isListStill: true, isStill: true, looks: 0 },
    ],
    [
      'where the list is, whatever else has changed',
      { later: OTHER, isListStill: true, isStill: true, looks: 1 },
    ],
    ['not where the list isn’t', { later: OTHER, isListStill: false, isStill: false, looks: 1 }],
    ['not where a document in it has changed', { later: SHOWN, isListStill: true, isStill: false, looks: 0 }],
  ])('%s', async (_, { later, isListStill, isStill, looks }) => {
    const list = aList(isListStill);
    expect(await aContent(later).isStillAt(made(list), { generation: 7, day: DAY })).toBe(isStill);
    expect(list.isStillAt).toHaveBeenCalledTimes(looks);
  });

  test('on its day alone', async () => {
    const list = aList(true);
    expect(await aContent(OTHER).isStillAt(made(list), { generation: 7, day: '2026-07-02' })).toBe(false);
    expect(list.isStillAt).not.toHaveBeenCalled();
  });

  test('at once, after it was looked at', async () => {
    const content = aContent(OTHER);
    const answer = { ...made(aList(true)), day: new Date().toISOString().slice(0, 10) };
    const { day } = await content.now();
    answer.day = day;
    expect(content.isStill(answer)).toBe(false);
    await content.isStillAt(answer, { generation: 7, day });
    expect(content.isStill(answer)).toBe(true);
  });
});
