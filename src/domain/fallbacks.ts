import type { Locale } from './locale';

/** `chain`: a field without text is served from the next locale; `none`: it stays null. */
export const FALLBACK_MODES = ['chain', 'none'] as const;
export type FallbackMode = (typeof FALLBACK_MODES)[number];

/**
 * `path → served locale` of what is not in the requested locale, such as `{ "priorityArea.name": "en" }`. Of a rich text
 * that is translated in part: the paths of its pieces, such as `description.2` or `description.3.children.1`.
 */
export type Fallbacks = Record<string, Locale>;

/** The locale that the text at `path` of a localized document is really in. */
export function servedLocale(document: { locale: Locale; fallbacks: Fallbacks }, path: string): Locale {
  return document.fallbacks[path] ?? document.locale;
}
