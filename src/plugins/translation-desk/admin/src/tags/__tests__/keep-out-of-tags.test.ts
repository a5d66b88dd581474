import { expect, test } from '@jest/globals';
import { keepOutOfTags } from '../keep-out-of-tags';

const TEXT = 'a <1>su</1> b';
const caretAt = (at: number) => ({ start: at, end: at });

test.each([
  ['a caret beside a tag stays', caretAt(2), caretAt(1), caretAt(2)],
  ['a caret that goes right into a tag comes out on its right', caretAt(3), caretAt(2), caretAt(5)],
  ['a caret that goes left into a tag comes out on its left', caretAt(4), caretAt(5), caretAt(2)],
  ['a click into a tag puts the caret behind it', caretAt(3), null, caretAt(5)],
  ['a selection that ends in a tag takes it whole', { start: 0, end: 3 }, null, { start: 0, end: 5 }],
  [
    'one that is made smaller leaves it whole',
    { start: 0, end: 4 },
    { start: 0, end: 5 },
    { start: 0, end: 2 },
  ],
  ['one that begins in a tag takes it whole', { start: 3, end: 7 }, null, { start: 2, end: 7 }],
])('%s', (_title, selection, before, expected) => {
  expect(keepOutOfTags(TEXT, selection, before)).toEqual(expected);
});
