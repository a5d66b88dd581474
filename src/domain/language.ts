/**
 * The languages that the product's own words (labels, taxonomies, demo content) come in.
 * A portal may have more locales than these: their words are content.
 */
export const LANGUAGES = ['en', 'az', 'be', 'hy', 'ka', 'ro', 'uk'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in every language: one that lacks a language doesn't compile. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;
