import { servedLocale, type Fallbacks } from '#domain/fallbacks';
import { toIntlLocales } from '#domain/intl-locales';
import type { Locale } from '#domain/locale';
import { remember } from '#domain/remember';
import { toLang } from '#print/phrase';
import type { Lang, Phrase } from '#print/printed';
import { labelsIn, type Labels } from './labels';
import type { SiteWords } from './site-words';

/** What every page knows, whatever it shows. */
export interface PageContext extends Lang {
  labels: Labels;
  /** The language that the labels are really in. */
  labelsLang: Lang;
  site: SiteWords;
  /** The portal's, by code. */
  locales: readonly Locale[];
  defaultLocale: Locale;
  /** Where the portal is, such as `https://projects.example.org`, without a slash at its end. */
  origin: string;
  /** The portal's colour, `#rrggbb`. */
  accent: string;
  /** Where the style sheet is. */
  styleAddress: string;
}

export interface PageParts {
  locale: Locale;
  site: SiteWords;
  locales: readonly Locale[];
  defaultLocale: Locale;
  origin: string;
  accent: string;
  styleAddress: string;
}

export function toPageContext({ locale, ...parts }: PageParts): PageContext {
  const { labels, locale: labelsLocale } = labelsIn(locale);
  return { ...toLang(locale), ...parts, labels, labelsLang: toLang(labelsLocale) };
}

/** A label with what is said in it, in its language. */
export function labelOf(
  { labelsLang }: PageContext,
  text: string,
  values: Record<string, string> = {},
): Phrase {
  return { text: fill(text, values), ...labelsLang };
}

/** `{name}` replaced by what it stands for. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (written, name: string) => String(values[name] ?? written));
}

interface Localized {
  locale: Locale;
  fallbacks: Fallbacks;
}

/** A text of a document at its path, in the language that it is really in; null where there is none. */
export function phraseAt(document: Localized, path: string, text: string | null | undefined): Phrase | null {
  return text ? { text, ...toLang(servedLocale(document, path)) } : null;
}

/** What a language is called in a language: `Azerbaijani`, `azərbaycan`. */
export function languageName(of: Locale, locale: Locale): string {
  return nameOf(`${of} ${locale}`);
}

const nameOf = remember((key) => {
  const [of = '', locale = ''] = key.split(' ');
  try {
    return new Intl.DisplayNames([...toIntlLocales(locale)], { type: 'language' }).of(of) ?? of;
  } catch {
    return of;
  }
});

/** What a language calls itself, as a reader looks for it: with a capital, where its script begins sentences with one. */
export function ownName(locale: Locale): string {
  const name = languageName(locale, locale);
  // Georgian has capitals for whole words alone.
  if (/^\p{Script=Georgian}/u.test(name)) return name;
  return name.charAt(0).toLocaleUpperCase(toIntlLocales(locale)) + name.slice(1);
}
