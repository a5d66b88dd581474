import type { Locale } from '#domain/locale';
import { remember } from '#domain/remember';

/** What the emblem shows, for those who don't see it: the Union's name in the language of the statement beside it (CLDR). */
export const emblemName: (locale: Locale) => string = remember((locale) => {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region' }).of('EU') ?? 'EU';
  } catch {
    return 'EU';
  }
});
