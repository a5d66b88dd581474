import { DEFAULT_LOCALE } from '#domain/locale';

/** The locales that Strapi's `delete` takes of a document, as it reads its parameter: all, some, or the default one. */
export function toRemovedLocales(
  locale: string | readonly string[] | null | undefined,
  versions: readonly { locale: string }[],
): string[] {
  if (locale === '*') return versions.map((version) => version.locale);
  if (typeof locale === 'string' && locale !== '') return [locale];
  return Array.isArray(locale) ? [...locale] : [DEFAULT_LOCALE];
}
