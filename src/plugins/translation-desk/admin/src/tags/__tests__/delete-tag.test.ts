import { expect, test } from '@jest/globals';
import { deleteTag } from '../delete-tag';

/** The text with its caret, written as `|`, after Backspace or Delete; null: the key does what it always does. */
function after(key: 'Backspace' | 'Delete', marked: string): string | null {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const edit = deleteTag(text, caret, key === 'Backspace' ? -1 : 1);
  if (!edit) return null;
  const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  return `${edited.slice(0, edit.caret)}|${edited.slice(edit.caret)}`;
}

test.each([
  ['Backspace', 'behind a line break takes it', 'Su<2/>|və', 'Su|və'],
  ['Delete', 'before a line break takes it', 'Su|<2/>və', 'Su|və'],
  ['Backspace', 'behind a tag takes both halves and leaves the words', 'a <1>su</1>| b', 'a su| b'],
  ['Delete', 'before a tag does so too', 'a |<1>su</1> b', 'a |su b'],
  ['Backspace', 'behind the opening half does so too', 'a <1>|su</1> b', 'a |su b'],
  ['Backspace', 'leaves other tags between the halves', '<1>a<2>b</2></1>|', 'a<2>b</2>|'],
  ['Backspace', 'takes a half that is alone', 'a <1>| b', 'a | b'],
  ['Backspace', 'among words does what it always does', '<1>su|</1>', null],
  ['Delete', 'among words does what it always does', '<1>|su</1>', null],
  ['Backspace', 'takes a quoted tag letter by letter', String.raw`\<1>|`, null],
] as const)('%s %s', (key, _title, before, expected) => {
  expect(after(key, before)).toBe(expected);
});
