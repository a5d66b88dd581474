/** A BCP 47 code that Strapi's i18n knows, such as `az`. Which exist is data, not code. */
export type Locale = string;

/** The locale projects are authored in, and the end of every fallback chain. */
export const DEFAULT_LOCALE: Locale = 'en';

export type TextDirection = 'ltr' | 'rtl';
