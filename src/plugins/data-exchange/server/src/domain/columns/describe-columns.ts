import { toIntlLocales } from '#domain/intl-locales';
import { LANGUAGES, type Language } from '#domain/language';
import type { Locale } from '#domain/locale';
import { ALIASES } from '../incoming/mapping/aliases';
import { isFieldName } from '../incoming/mapping/incoming-fields';
import { COLUMN_WORDS, type ColumnWords } from '../labels/column-words';
import type { ChosenColumn } from './choose-columns';

/** What a column is: its name at the head, what people call it, and what its cells are. */
export interface ColumnNote {
  name: string;
  label: string;
  note: string;
}

/** Columns described in the language of a locale, in English where the product has no words in it. */
export function describeColumns(columns: readonly ChosenColumn[], locale: Locale): ColumnNote[] {
  const words = wordsIn(locale);
  const names = new Intl.DisplayNames([...toIntlLocales(locale)], { type: 'language' });
  return columns.map(({ header, kind, column: { name, isLocalized }, part }) => ({
    name: header,
    label: labelOf(name, locale),
    note: [
      part.kind === 'served-locale' ? words.servedLocale : words.kinds[kind],
      ...(part.kind === 'own' ? [words.own(names.of(part.locale) ?? part.locale)] : []),
      ...(isLocalized && part.kind === 'value' ? [words.served] : []),
    ].join(' '),
  }));
}

export function wordsIn(locale: Locale): ColumnWords {
  return COLUMN_WORDS[languageOf(locale)];
}

/** As the panel calls the field. */
function labelOf(name: string, locale: Locale): string {
  const [field = name] = name.split('.');
  if (!isFieldName(field)) return name;
  return ALIASES[field][languageOf(locale)]?.[0] ?? ALIASES[field].en?.[0] ?? name;
}

function languageOf(locale: Locale): Language {
  const [language = ''] = locale.toLowerCase().split('-');
  return LANGUAGES.find((each) => each === language) ?? 'en';
}
