import { describe, expect, test } from '@jest/globals';
import { alikeFingerprints, fingerprintsOf, joinFingerprints } from '../fingerprints';

const RIVERS = 'The programme supports cleaner rivers in 2024.';

describe('the fingerprints of a source', () => {
  test('are the same for the same text, however its white space is', () => {
    expect(fingerprintsOf({ text: RIVERS })).toEqual(
      fingerprintsOf({ text: ` ${RIVERS.replaceAll(' ', '  ')}` }),
    );
  });

  test('are mostly shared by texts that differ in a word', () => {
    const [one, other] = [RIVERS, RIVERS.replace('2024', '2025')].map((text) => fingerprintsOf({ text }));
    expect(one?.exact).not.toBe(other?.exact);
    expect(one?.words).toEqual(other?.words);
  });

  test.each([
    ['all but one of its words', ['w1', 'w2', 'w3'], [['e'], ['w2', 'w3'], ['w1', 'w3'], ['w1', 'w2']]],
    ['its only word', ['w1'], [['e'], ['w1']]],
    ['nothing but itself where it has no words', [], [['e']]],
  ])('of one that is alike are %s', (_title, words, expected) => {
    expect(alikeFingerprints({ exact: 'e', words })).toEqual(expected);
  });

  test('are written once each for a field', () => {
    const fingerprints = joinFingerprints([{ text: RIVERS }, { text: RIVERS }]).split(' ');
    expect(fingerprints).toHaveLength(5);
    expect(new Set(fingerprints).size).toBe(5);
  });
});
