import { describe, expect, test } from '@jest/globals';
import { deleteTag } from '../delete-tag';
import { keepOutOfTags } from '../keep-out-of-tags';
import { countCharacters, splitTags } from '../split-tags';
import { plainTags, steadyTags } from '../steady-tags';

const L = '\u200e';

describe('tags between left-to-right marks', () => {
  test.each([
    ['', ''],
    ['مرحبا', 'مرحبا'],
    ['<1>مرحبا</1>', `${L}<1>${L}مرحبا${L}</1>${L}`],
    ['ا<1/><2/>', `ا${L}<1/>${L}${L}<2/>${L}`],
    ['\\<1>', '\\<1>'],
    ['\\\\<1/>', `\\\\${L}<1/>${L}`],
    [`ا${L} ب`, `ا${L} ب`],
  ])('%j is shown as %j', (tagged, shown) => {
    expect(steadyTags(tagged)).toBe(shown);
    expect(steadyTags(shown)).toBe(shown);
    expect(plainTags(shown)).toBe(tagged);
  });

  test('are of the tag: it is taken with them, and the caret goes past them', () => {
    const shown = steadyTags('ا<1/>ب');
    expect(deleteTag(shown, shown.length - 1, -1)).toEqual({ start: 1, end: 7, text: '', caret: 1 });
    expect(keepOutOfTags(shown, { start: 2, end: 2 }, { start: 1, end: 1 })).toEqual({ start: 7, end: 7 });
  });

  test('are neither words nor counted', () => {
    const shown = steadyTags('<1>اب</1><2/>');
    expect(splitTags(shown).map(({ kind }) => kind)).toEqual(['open', 'text', 'close', 'single']);
    expect(countCharacters(shown)).toBe(3);
  });
});
