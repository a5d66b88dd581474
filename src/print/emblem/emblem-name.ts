import type { Locale } from '#domain/locale';

/** What the emblem shows, for those who don't see it: the Union's name in the language of the statement beside it (CLDR). */
export function emblemName(locale: Locale): string {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of('EU') ?? 'EU';
  } catch {
    return 'EU';
  }
}
