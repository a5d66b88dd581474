import { describe, expect, test } from '@jest/globals';
import type { Language } from '#domain/language';
import { COUNTRIES } from '../countries';

function namesIn(language: Language): string[] {
  return COUNTRIES.map(({ name }) => name[language]).sort(new Intl.Collator(language).compare);
}

describe('the six partner countries', () => {
  test.each<[Language, string[]]>([
    ['en', ['Armenia', 'Azerbaijan', 'Belarus', 'Georgia', 'Republic of Moldova', 'Ukraine']],
    ['az', ['Azərbaycan', 'Belarus', 'Ermənistan', 'Gürcüstan', 'Moldova', 'Ukrayna']],
    ['be', ['Азербайджан', 'Арменія', 'Беларусь', 'Грузія', 'Рэспубліка Малдова', 'Украіна']],
    ['hy', ['Ադրբեջան', 'Բելառուս', 'Հայաստան', 'Մոլդովայի Հանրապետություն', 'Ուկրաինա', 'Վրաստան']],
    ['ka', ['აზერბაიჯანი', 'ბელარუსი', 'მოლდოვის რესპუბლიკა', 'საქართველო', 'სომხეთი', 'უკრაინა']],
    ['ro', ['Armenia', 'Azerbaidjan', 'Belarus', 'Georgia', 'Republica Moldova', 'Ucraina']],
    ['uk', ['Азербайджан', 'Білорусь', 'Вірменія', 'Грузія', 'Республіка Молдова', 'Україна']],
  ])('are named and sorted in %s as the portal prints them', (language, names) => {
    expect(namesIn(language)).toEqual(names);
  });

  test('have each code once', () => {
    expect(COUNTRIES.map(({ code }) => code)).toEqual(['AM', 'AZ', 'BY', 'GE', 'MD', 'UA']);
  });
});
