import { describe, expect, test } from 'vitest';
import { marksOf, printMarks } from '../marks';

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

  test('are written once each for a field', () => {
    const marks = printMarks([{ text: RIVERS }, { text: RIVERS }]).split(' ');
    expect(marks).toHaveLength(5);
    expect(new Set(marks).size).toBe(5);
  });
});
