import type { Locale } from './locale';

/** `chain`: a field without text is served from the next locale; `none`: it stays null. */
export const FALLBACK_MODES = ['chain', 'none'] as const;
export type FallbackMode = (typeof FALLBACK_MODES)[number];

/** `field path → served locale` of the fields that are not in the requested locale, such as `{ "priorityArea.name": "en", "countries.0.name": "en" }`. */
export type Fallbacks = Record<string, Locale>;

/** The locale that the text at `path` of a localized document is really in. */
export function servedLocale(document: { locale: Locale; fallbacks: Fallbacks }, path: string): Locale {
  return document.fallbacks[path] ?? document.locale;
}
