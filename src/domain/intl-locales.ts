import { DEFAULT_LOCALE } from './locale';
import type { Locale } from './locale';
import { remember } from './remember';

/**
 * The locale list to give to `Intl`: a locale that this Node doesn't know is formatted as the default one,
 * never as the machine happens to be set.
 */
export const toIntlLocales: (locale: Locale) => readonly string[] = remember((locale) => {
  try {
    return [...Intl.getCanonicalLocales(locale), DEFAULT_LOCALE];
  } catch {
    return [DEFAULT_LOCALE];
  }
});
