import type { Locale } from '#domain/locale';
import type { TranslatableType } from './translatable-type';

/** What somebody may do with the texts of a type in a locale, by Strapi's own permissions. */
export interface Access {
  /**
   * Whether they may read a field in the locale and what it is translated from, in the default one: the desk shows
   * both, also of drafts. Without a field: whether they may read one at least.
   */
  mayRead(type: TranslatableType, locale: Locale, field?: string): boolean;
  mayWrite(type: TranslatableType, locale: Locale, field: string): boolean;
  mayPublish(type: TranslatableType, locale: Locale): boolean;
  /** The desk's own permissions: whether they may save texts, and say that one is right. */
  mayTranslate: boolean;
  mayReview: boolean;
  mayEditGlossary: boolean;
}
