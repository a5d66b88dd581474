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
    ['Armenian ligatures of two letters', 'ﬓ ﬔ ﬕ ﬖ ﬗ', 'մն մե մի վն մխ'],
    ['Armenian marks inside words', 'Ի՞նչ, վա՜յ, այո՛, բայց՝', 'ինչ, վայ, այո, բայց'],
    ['Georgian capitals', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'საქართველო'],
    ['Romanian commas and cedillas', 'ȘșŞş ȚțŢţ ĂÂÎ', 'ssss tttt aai'],
    ['Greek accents, capitals and both sigmas', 'Οδός ΟΔΟΣ άνθρωπος Ἀθῆναι', 'οδοσ οδοσ ανθρωποσ αθηναι'],
    ['Arabic points, alefs and endings', 'مَشْرُوع أحمد إلى مدرسة ـــ', 'مشروع احمد الي مدرسه '],
    ['digits of other scripts', '٢٠٢٥ ۲۰۲۵ ２０２５', '2025 2025 2025'],
    ['subscripts and superscripts', 'CO₂ m² x³ 1ˢᵗ', 'co2 m2 x3 1st'],
    ['ligatures', 'ﬁnal eﬀect oﬃce ﬂood baﬄe ĳ', 'final effect office flood baffle ij'],
    ['full width', 'ＥＵ４Ｂｕｓｉｎｅｓｓ', 'eu4business'],
    ['signs that stand for words', '№ ™ ℃ ㎡ ½ …', 'no tm °c m2 1/2 ...'],
    [
      'letters without a mark to take off',
      'Łódź Øresund Đorđe Straße STRAẞE Þór',
      'lodz oresund dorde strasse strasse thor',
    ],
    ['marks that are written by themselves', 'e\u0301 й', 'e и'],
    ['what nobody sees', 'a\u00adb\u200bc\u200e\ufeff', 'abc'],
    ['a space that doesn’t break', 'a\u00a0b\u202fc\u3000d', 'a b c d'],
    ['an apostrophe of either sort', 'м’ята мʼята м´ята мˈята м＇ята', "м'ята м'ята м'ята м'ята м'ята"],
    ['quotation marks of all kinds', '“a” „b“ «c» 〝d〞 ″e″ ＂f＂', '"a" "b" "c" "d" "e" "f"'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text).replaceAll(/ $/g, '')).toBe(folded.replaceAll(/ $/g, ''));
  });

  test('every dash of Unicode is a hyphen', () => {
    const dashes = allOf(/\p{Pd}/u);
    expect(dashes.length).toBeGreaterThan(20);
    expect(dashes.filter((dash) => !/^-+$/.test(foldText(dash)))).toEqual([]);
    expect(foldText('−⁃')).toBe('--');
  });

  test('every quotation mark of Unicode is one of two', () => {
    const marks = allOf(/[\p{Pi}\p{Pf}]/u).filter((mark) => !/[⸂-⸟⸠⸡⸌⸍]/.test(mark));
    expect(marks.filter((mark) => !["'", '"'].includes(foldText(mark)))).toEqual([]);
  });

  test('a capital is as its small letter, in every alphabet', () => {
    const different = allOf(/\p{Lu}/u).filter(
      (letter) => foldText(letter) !== foldText(letter.toLowerCase()),
    );
    expect(different).toEqual([]);
  });

  test('folding twice changes nothing', () => {
    const once = foldText('ԵՒ Œuvre ẞ İstanbul Ёж 2021–2027 Ի՞նչ οδός ½');
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

/** Every code point of a category, as a text. */
function allOf(category: RegExp): string[] {
  return Array.from({ length: 0x110000 }, (_, point) => point)
    .filter((point) => point < 0xd800 || point > 0xdfff)
    .map((point) => String.fromCodePoint(point))
    .filter((letter) => category.test(letter));
}
