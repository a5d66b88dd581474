import { describe, expect, test } from '@jest/globals';
import { countCharacters, splitTags, tagsIn } from '../split-tags';

describe('splitTags', () => {
  test('parts words from numbered tags', () => {
    expect(splitTags('Read <1>the call</1><2/>now')).toEqual([
      { kind: 'text', text: 'Read ' },
      { kind: 'open', id: 1, text: '<1>' },
      { kind: 'text', text: 'the call' },
      { kind: 'close', id: 1, text: '</1>' },
      { kind: 'single', id: 2, text: '<2/>' },
      { kind: 'text', text: 'now' },
    ]);
  });

  test.each([
    ['words alone', 'Water < soil > air'],
    ['what is quoted as no tag', String.raw`Press \<1> twice`],
    ['a quoted backslash before a tag', String.raw`C:\\<1>x</1>`],
    ['tags that don’t pair', '</3>one<3>'],
  ])('loses nothing of %s', (_of, text) => {
    expect(
      splitTags(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  test('takes a quoted tag for words', () => {
    expect([...tagsIn(String.raw`Press \<1> twice, <2>then</2>`)]).toEqual([2]);
  });
});

test('characters are counted as the server does: without tags, a line break as one', () => {
  expect(countCharacters('<1>Su</1><2/>və')).toBe(5);
});
