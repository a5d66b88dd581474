import { LANGUAGES, type Language } from '#domain/language';
import type { Locale } from '#domain/locale';
import type { SheetLabels } from '#info-sheet/template';
import { SHEET_LABELS } from './labels';

/** The product's own labels for a locale, and the locale that they are in: its language (`az-Cyrl` → `az`), or English. */
export function defaultLabels(locale: Locale): { labels: SheetLabels; locale: Locale } {
  const [language = locale] = locale.split('-');
  const own = isLanguage(language) ? language : 'en';
  return { labels: SHEET_LABELS[own], locale: own };
}

function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}
