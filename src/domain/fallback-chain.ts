import type { Locale } from './locale';

export interface FallbackSettings {
  defaultLocale: Locale;
  /** Locales to try after the requested one, before the default; a locale without an entry goes straight to the default. */
  chains: Readonly<Record<Locale, readonly Locale[]>>;
}

/** The locales that a reader of `locale` is served from, in order, without repeats: `locale` first, the default locale last. */
export function buildFallbackChain(locale: Locale, { defaultLocale, chains }: FallbackSettings): Locale[] {
  if (locale === defaultLocale) return [defaultLocale];
  const between = (chains[locale] ?? []).filter((other) => other !== defaultLocale);
  return [...new Set([locale, ...between, defaultLocale])];
}
