import { LANGUAGES, type InEveryLanguage, type Language } from '#domain/language';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { az } from './az';
import { be } from './be';
import { en, type Labels } from './en';
import { hy } from './hy';
import { ka } from './ka';
import { ro } from './ro';
import { uk } from './uk';

export type { Labels };

const LABELS: InEveryLanguage<Labels> = { en, az, be, hy, ka, ro, uk };

/** The labels of pages in a locale, and the language that they are really in: English where the product has none. */
export function labelsIn(locale: Locale): { labels: Labels; locale: Locale } {
  const language = languageOf(locale);
  return language === undefined
    ? { labels: LABELS.en, locale: DEFAULT_LOCALE }
    : { labels: LABELS[language], locale: language === baseOf(locale) ? locale : language };
}

/** `az-Latn` has the words of `az`. */
function languageOf(locale: Locale): Language | undefined {
  return LANGUAGES.find((language) => language === baseOf(locale));
}

function baseOf(locale: Locale): string {
  return locale.split('-')[0] ?? locale;
}
