import { describe, expect, test } from '@jest/globals';
import { loadFonts } from '../../../adapters/typst/load-fonts';
import { coverageOf } from '../font-coverage';

const coverage = coverageOf(loadFonts());

describe('the fonts', () => {
  test.each([
    ['English', 'ABCxyz 0123 ‘’“” – — … €'],
    ['Azerbaijani', 'əğıöşçü ƏĞIİÖŞÇÜ'],
    ['Belarusian', 'ўіёэы ЎІЁЭЫ’'],
    ['Armenian', 'Հայաստան և եւ «» ՝ ։'],
    ['Georgian', 'საქართველო ᲡᲐᲥᲐᲠᲗᲕᲔᲚᲝ'],
    ['Romanian', 'ăâîșț ĂÂÎȘȚ'],
    ['Ukrainian', 'їієґ ЇІЄҐ ʼ'],
    ['Greek', 'Ελλάδα άέήίόύώ'],
    ['Turkish', 'Türkiye ışğ İŞĞ'],
    ['lists from Word', '•◦▪▫●○■□◆◇❖➢➤►▶✓✔✗✘☑☐☒★☆'],
    ['contacts', '☎☏✆✉✍✎✂✈⚠'],
    ['counting', '①⑳❶➀ⒶⅣ½⅓'],
    ['pointing', '→←↑↓↔⇒⇔➔➜➡↗↘☞'],
    ['measuring', '≤≥≠≈±×÷°²³µ∑√∞∆₂‰№℃'],
    ['paying', '€$£¥₴₾₼֏₽₺₸лв zł lei'],
    ['Arabic', 'العربية ٠١٢ ؟ ، پچژگ'],
  ])('have every letter of %s', (_language, letters) => {
    expect(Array.from(letters).filter((letter) => !coverage.has(letter.codePointAt(0)!))).toEqual([]);
  });

  test.each(['中', '😀', '한', 'ไ'])('have no %s, and it is known', (character) => {
    expect(coverage.has(character.codePointAt(0)!)).toBe(false);
  });
});

test('a letter that a family has upright alone can’t be had in every style', () => {
  const [[regular, , , boldItalic] = []] = loadFonts();
  const reversed = 'Ↄ'.codePointAt(0)!;
  expect(coverageOf([[regular!]]).has(reversed)).toBe(true);
  expect(coverageOf([[regular!, boldItalic!]]).has(reversed)).toBe(false);
});

test('a file without a character map covers nothing', () => {
  expect(coverageOf([[Buffer.alloc(64)]]).has(65)).toBe(false);
});
