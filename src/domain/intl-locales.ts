import { DEFAULT_LOCALE } from './locale';
import type { Locale } from './locale';

/**
 * The locale list to give to `Intl`: a locale that this Node doesn't know is formatted as the default one,
 * never as the machine happens to be set.
 */
export function toIntlLocales(locale: Locale): string[] {
  try {
    return [...Intl.getCanonicalLocales(locale), DEFAULT_LOCALE];
  } catch {
    return [DEFAULT_LOCALE];
  }
}
