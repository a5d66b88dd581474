import { toIntlLocales } from './intl-locales';
import type { Locale } from './locale';
import { remember } from './remember';

const collatorOf = remember((locale) => new Intl.Collator([...toIntlLocales(locale)]));

/** An order of texts as readers of `locale` expect it, for `Array.sort`; texts that are null come last. */
export function compareInLocale(locale: Locale): (a: string | null, b: string | null) => number {
  const collator = collatorOf(locale);
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return collator.compare(a, b);
  };
}
