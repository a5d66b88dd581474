import { expect, test } from '@jest/globals';
import { insertTag } from '../insert-tag';

const BOLD = { kind: 'marks', marks: ['bold'] } as const;

test.each([
  ['encloses the selection', { start: 4, end: 7 }, BOLD, { text: '<2>yol</2>', caret: 10 }],
  ['leaves the caret between its halves', { start: 4, end: 4 }, BOLD, { text: '<2></2>', caret: 3 }],
  ['stands alone', { start: 4, end: 4 }, { kind: 'line-break' } as const, { text: '<2/>', caret: 4 }],
])('a tag %s', (_does, selection, code, insertion) => {
  const inline = code.kind === 'marks' ? { ...code, marks: [...code.marks] } : code;
  expect(insertTag('Bir yol', selection, 2, inline)).toEqual(insertion);
});
