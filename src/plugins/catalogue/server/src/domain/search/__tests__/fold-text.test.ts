import { describe, expect, test } from '@jest/globals';
import { foldText } from '../fold-text';
import { toSearchWords } from '../search-words';

describe('foldText', () => {
  test.each([
    ['dotted and dotless i in all four forms', 'İ i ı I', 'i i i i'],
    ['the Azerbaijani schwa', 'Ə ə AZƏRBAYCAN', 'e e azerbaycan'],
    ['the Russian yo', 'Ёлка елка', 'елка елка'],
    ['Belarusian and Ukrainian letters', 'Ўў Її Ґґ Єє', 'уу іі гг єє'],
    ['Armenian capitals', 'ՀԱՅԱՍՏԱՆ', 'հայաստան'],
    ['the Armenian ligature and both its capitals', 'և ԵՎ ԵՒ', 'եվ եվ եվ'],
    ['Georgian capitals', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'საქართველო'],
    ['Romanian commas and cedillas', 'ȘșŞş ȚțŢţ ĂÂÎ', 'ssss tttt aai'],
    ['marks that are written by themselves', 'e\u0301', 'e'],
    ['what nobody sees', 'a\u00adb\u200bc', 'abc'],
    ['a space that doesn’t break', 'a\u00a0b', 'a b'],
    ['an apostrophe of either sort', 'м’ята мʼята', "м'ята м'ята"],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test('folding twice changes nothing', () => {
    const once = foldText('ԵՒ Œuvre ẞ İstanbul Ёж');
    expect(foldText(once)).toBe(once);
  });
});

describe('toSearchWords', () => {
  test.each([
    ['words are split at white space', 'small  business', ['small', 'business']],
    ['punctuation around a word is dropped', '“Twinning”, (EU)', ['twinning', 'eu']],
    ['punctuation inside a word is kept', 'EU4Business-2', ['eu4business-2']],
    ['a word counts once', 'Az AZ az', ['az']],
    ['symbols around a word are dropped', 'EU + Georgia', ['eu', 'georgia']],
    ['symbols alone are looked for', ' € ', ['€']],
    ['nothing to search for', ' , ', []],
  ])('%s', (_, text, words) => {
    expect(toSearchWords(text)).toEqual(words);
  });
});
