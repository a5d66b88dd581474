import Negotiator from 'negotiator';
import type { Locale } from '#domain/locale';

/** The locale that a reader is led to, by what their browser says that they read; the default one where it names none. */
export function chooseLocale(
  acceptLanguage: string | undefined,
  locales: readonly Locale[],
  defaultLocale: Locale,
): Locale {
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage ?? '' } }).languages();
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const exact = locales.find((locale) => locale.toLowerCase() === lower);
    // Someone who reads `az-Latn-AZ` reads `az`, and the other way round.
    const near = locales.find((locale) => locale.toLowerCase().split('-')[0] === lower.split('-')[0]);
    if (exact ?? near) return exact ?? near ?? defaultLocale;
  }
  return defaultLocale;
}
