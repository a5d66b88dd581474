import { describe, expect, test } from '@jest/globals';
import { alikeMarks, marksOf, serializeMarks } from '../marks';

const RIVERS = 'The programme supports cleaner rivers in 2024.';

describe('the marks of a source', () => {
  test('are the same for the same text, however its white space is', () => {
    expect(marksOf({ text: RIVERS })).toEqual(marksOf({ text: ` ${RIVERS.replaceAll(' ', '  ')}` }));
  });

  test('are mostly shared by texts that differ in a word', () => {
    const [one, other] = [RIVERS, RIVERS.replace('2024', '2025')].map((text) => marksOf({ text }));
    expect(one?.exact).not.toBe(other?.exact);
    expect(one?.words).toEqual(other?.words);
  });

  test.each([
    ['all but one of its words', ['w1', 'w2', 'w3'], [['e'], ['w2', 'w3'], ['w1', 'w3'], ['w1', 'w2']]],
    ['its only word', ['w1'], [['e'], ['w1']]],
    ['nothing but itself where it has no words', [], [['e']]],
  ])('of one that is alike are %s', (_title, words, expected) => {
    expect(alikeMarks({ exact: 'e', words })).toEqual(expected);
  });

  test('are written once each for a field', () => {
    const marks = serializeMarks([{ text: RIVERS }, { text: RIVERS }]).split(' ');
    expect(marks).toHaveLength(5);
    expect(new Set(marks).size).toBe(5);
  });
});
