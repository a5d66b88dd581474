import { describe, expect, test } from '@jest/globals';
import { isSlug, toSlug } from '../slug';

describe('toSlug', () => {
  test.each([
    ['Azerbaijani', 'Clean water for Şəki and Gəncə', 'clean-water-for-seki-and-gence'],
    ['Azerbaijani capitals', 'ƏHALİNİN TƏMİNATI, Iğdır', 'ehalinin-teminati-igdir'],
    ['Armenian', 'Ուսուցում', 'usucum'],
    ['Armenian capitals', 'ՈՒՍՈՒՑՈՒՄ Ուսուցում', 'usucum-usucum'],
    [
      'the Armenian ligature and what it is written as',
      'և Երևան ԵՐԵՎԱՆ երեւան',
      'yev-yeryevan-yeryevan-yeryevan',
    ],
    ['Armenian ligatures of two letters', 'ﬓ ﬔ', 'mn-mye'],
    ['Belarusian', 'Чыстая вада ў Гродне, Ў', 'chystaya-vada-u-grodne-u'],
    ['Georgian', 'სუფთა წყალი', 'suphta-tskali'],
    ['Georgian capitals', 'ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ', 'saqartvelo'],
    ['Ukrainian', 'Чиста вода для м’яса, Ґанок, Їжак, Євро', 'chista-voda-dlya-myasa-ganok-yizhak-yevro'],
    ['Romanian', 'Școală și țară, ŞŢ', 'scoala-si-tara-st'],
    ['Russian', 'Объём ель', 'obyom-el'],
    ['Greek', 'Ελλάδα, ευχή', 'ellada-eyxi'],
    ['Turkish', 'İstanbul’da ığdır', 'istanbulda-igdir'],
    ['Arabic', 'المياه النظيفة', 'almyah-alnzyft'],
    ['German', 'Straße nach Zürich', 'strasse-nach-zuerich'],
    ['Chinese', '水 2030', 'shui-2030'],
    ['compatibility forms', 'CO₂ per m², ﬁnal', 'co2-per-m2-final'],
    ['letters with marks of their own', 'Cafe\u0301 Şe\u0307ki', 'cafe-seki'],
    ['an ampersand', 'R&D', 'r-and-d'],
    ['capitals inside words of ASCII, and of all', 'cleanRivers ŞƏKİ', 'clean-rivers-seki'],
    ['every dash', '2021–2027 — on', '2021-2027-on'],
    ['nothing to write', '“—”!', ''],
  ])('%s', (_, title, slug) => {
    expect(toSlug(title)).toBe(slug);
  });

  test('every letter of the seven languages leaves one behind, but the signs that have no sound', () => {
    const alphabets = [
      'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
      'абвгдеёжзійклмнопрстуўфхцчшыэюя',
      'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև',
      'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
      'aăâbcdefghiîjklmnopqrsștțuvwxyz',
      'абвгґдеєжзиіїйклмнопрстуфхцчшщюя',
      'абвгдеёжзийклмнопрстуфхцчшщыэюя',
      'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
      'çğıiöşü',
      'ابتثجحخدذرزسشصضطظعغفقكلمنهويآأؤإئةى',
    ].join('');
    const letters = [...alphabets].flatMap((letter) => [letter, letter.toUpperCase()]);
    const without = letters.filter((letter) => !/^x-?[a-z]+-?x$/.test(toSlug(`x${letter}x`)));
    expect(without).toEqual([]);
  });

  test('a long title is cut, and is a slug still', () => {
    const slug = toSlug('word '.repeat(100));
    expect(slug.length).toBeLessThanOrEqual(240);
    expect(isSlug(slug)).toBe(true);
  });
});
