/** English with dots between day, month and year, as info sheets have them. */
const ENGLISH_WITH_DOTS = 'en-CH';

/** The panel's language where it writes dates so, for the names of months; else one that does. */
export function localeOfDates(language: string): string {
  const day = new Date(Date.UTC(2026, 10, 27));
  const parts = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const written = new Intl.DateTimeFormat(language, parts).format(day);
  return written === '27.11.2026' ? language : ENGLISH_WITH_DOTS;
}
