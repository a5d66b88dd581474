import { remember } from '#domain/remember';
import { toIntlLocales } from '#domain/intl-locales';
import type { Locale } from '#domain/locale';

/** Names of months as people write them, in any of these languages, folded: to 1 for January and so on. */
export function monthOf(word: string, locales: readonly Locale[]): number | null {
  const folded = foldMonth(word);
  if (folded.length < 3) return null;
  for (const locale of locales) {
    const month = namesIn(locale).get(folded);
    if (month !== undefined) return month;
  }
  return null;
}

export function foldMonth(word: string): string {
  return word.normalize('NFKC').replaceAll('İ', 'i').toLowerCase().replace(/[.,]/g, '').trim();
}

/** Long and short, alone and within a date: `апрель`, `апреля`, `апр.` (CLDR, by `Intl`). */
const namesIn = remember((locale): ReadonlyMap<string, number> => {
  const names = new Map<string, number>();
  for (const width of ['long', 'short'] as const)
    for (const day of [{}, { day: 'numeric' as const }]) {
      const format = new Intl.DateTimeFormat([...toIntlLocales(locale)], {
        month: width,
        ...day,
        timeZone: 'UTC',
        numberingSystem: 'latn',
      });
      for (let month = 0; month < 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2001, month, 1)).find(({ type }) => type === 'month');
        if (part && !/^\d+$/.test(part.value)) names.set(foldMonth(part.value), month + 1);
      }
    }
  return names;
});
