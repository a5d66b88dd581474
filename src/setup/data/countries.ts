import { LANGUAGES, type InEveryLanguage, type Language } from '#domain/language';

/** ISO 3166-1 alpha-2. */
const CODES = ['AM', 'AZ', 'BY', 'GE', 'MD', 'UA'] as const;
export type CountryCode = (typeof CODES)[number];

export interface Country {
  code: CountryCode;
  name: InEveryLanguage;
}

/**
 * Where the EU's usage differs from CLDR's. Azerbaijani keeps the short “Moldova”:
 * that is what the portal's Azerbaijani sheets print.
 */
const EU_USAGE: Partial<Record<CountryCode, Partial<InEveryLanguage>>> = {
  MD: {
    en: 'Republic of Moldova',
    be: 'Рэспубліка Малдова',
    hy: 'Մոլդովայի Հանրապետություն',
    ka: 'მოლდოვის რესპუბლიკა',
    ro: 'Republica Moldova',
    uk: 'Республіка Молдова',
  },
};

/** The six Eastern partner countries, named in every language. */
export const COUNTRIES: readonly Country[] = CODES.map((code) => ({ code, name: namesOf(code) }));

function namesOf(code: CountryCode): InEveryLanguage {
  const names = LANGUAGES.map((language) => [
    language,
    EU_USAGE[code]?.[language] ?? cldrName(code, language),
  ]);
  return Object.fromEntries(names) as Record<Language, string>;
}

/** Throws on a Node without the language's data: an English name in its place would go unnoticed. */
function cldrName(code: CountryCode, language: Language): string {
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(code);
  if (!name || !Intl.DisplayNames.supportedLocalesOf([language]).length) {
    throw new Error(`Node's Intl data lack the name of ${code} in ${language}: use a Node with full ICU.`);
  }
  return name;
}
