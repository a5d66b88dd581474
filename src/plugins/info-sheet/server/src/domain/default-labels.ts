import { LANGUAGES, type Language } from '../../../../../domain/language';
import type { Locale } from '../../../../../domain/locale';
import type { SheetLabels } from '../../../shared/contracts/template';
import { SHEET_LABELS } from './labels';

/** The product's own labels for a locale: its language's (`az-Cyrl` → `az`), or the English ones. */
export function defaultLabels(locale: Locale): SheetLabels {
  const language = locale.split('-')[0] ?? locale;
  return isLanguage(language) ? SHEET_LABELS[language] : SHEET_LABELS.en;
}

function isLanguage(code: string): code is Language {
  return LANGUAGES.some((language) => language === code);
}
