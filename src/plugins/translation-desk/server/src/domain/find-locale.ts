import type { Locale } from '#domain/locale';

/**
 * Which of the locales a language stands for that another program wrote: `AZ`, `az-AZ`, `az_AZ` for `az`. Another
 * region is taken if one locale alone has the language in its script; null where none, or more than one.
 */
export function findLocale(language: string, locales: readonly Locale[]): Locale | null {
  const wanted = parseLocale(language);
  if (!wanted) return null;
  const same = locales.find((locale) => parseLocale(locale)?.baseName === wanted.baseName);
  if (same !== undefined) return same;
  const [only, ...others] = locales.filter((locale) => writtenAs(parseLocale(locale)) === writtenAs(wanted));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Language and script: `az-Latn`. */
function writtenAs(locale: Intl.Locale | null): string | null {
  if (!locale) return null;
  const { language, script } = locale.maximize();
  return `${language}-${script}`;
}

/** BCP 47 compares without case, and has no underscores. Null where it isn't well-formed. */
function parseLocale(language: string): Intl.Locale | null {
  try {
    return new Intl.Locale(language.replaceAll('_', '-'));
  } catch {
    return null;
  }
}
