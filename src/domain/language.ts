/**
 * The languages that the product's own words (labels, taxonomies, demo content) come in.
 * A portal may have more locales than these: their words are content.
 */
export const LANGUAGES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The languages that the panel can be in: the product's, and Russian. */
export const PANEL_LANGUAGES = [...LANGUAGES, 'ru'] as const;
export type PanelLanguage = (typeof PANEL_LANGUAGES)[number];

/** What others are translated from. */
const SOURCE = 'en' satisfies PanelLanguage;
export type TranslatedLanguage = Exclude<PanelLanguage, typeof SOURCE>;
export const TRANSLATED_LANGUAGES = PANEL_LANGUAGES.filter((language) => language !== SOURCE);

/** A text of the panel, or all of a part's: one that lacks a language doesn't compile. */
export type InPanelLanguages<T = string> = Readonly<Record<PanelLanguage, T>>;
/** The same beside the English ones. */
export type Translated<T = string> = Readonly<Record<TranslatedLanguage, T>>;

/** A text in every language: one that lacks a language doesn't compile. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;
