import { expect, test } from '@jest/globals';
import type { Codes } from '#translation-desk/unit';
import { brokenTags } from '../broken-tags';
import { splitTags } from '../split-tags';

const CODES: Codes = {
  1: { kind: 'marks', marks: ['bold'] },
  2: { kind: 'line-break' },
};

test.each([
  ['tags that pair', '<1>Su</1><2/>', []],
  ['a tag that is never closed', '<1>Su', ['<1>']],
  ['a tag that was never opened', 'Su</1>', ['</1>']],
  ['a tag that the source hasn’t', 'Su<7/>', ['<7/>']],
  ['a tag that stands twice', '<2/>Su<2/>', ['<2/>']],
  ['a line break that encloses', '<2>Su</2>', ['<2>']],
])('marks what is broken in %s', (_of, text, broken) => {
  const pieces = splitTags(text);
  expect([...brokenTags(pieces, CODES)].map((at) => pieces[at]?.text)).toEqual(broken);
});
