import { LANGUAGES, type InEveryLanguage, type Language } from '#domain/language';

const NAMES: InEveryLanguage = {
  en: 'English (en)',
  az: 'Azerbaijani (az)',
  be: 'Belarusian (be)',
  hy: 'Armenian (hy)',
  ka: 'Georgian (ka)',
  ro: 'Romanian (ro)',
  uk: 'Ukrainian (uk)',
};

/** The locales to begin with, named as Strapi's own list of locales names them. */
export const LOCALES: readonly { code: Language; name: string }[] = LANGUAGES.map((code) => ({
  code,
  name: NAMES[code],
}));
