import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { remember } from '#domain/remember';
import { textDirection } from '#domain/text-direction';
import { cleanLine, isBlank } from './clean-text';
import type { PrintContext } from './print-context';
import type { Lang, Phrase } from './printed';

/** One line of text in `locale`, as it is printed. */
export function toPhrase(text: string | null, locale: Locale, place: string, context: PrintContext): Phrase {
  return { text: context.filter(cleanLine(text ?? ''), place), ...toLang(locale) };
}

/** The same, or null where there is nothing to print. */
export function toPhraseOrNull(
  text: string | null,
  locale: Locale,
  place: string,
  context: PrintContext,
): Phrase | null {
  const phrase = toPhrase(text, locale, place, context);
  return isBlank(phrase.text) ? null : phrase;
}

/** A language tag that documents may carry (BCP 47) with its direction; what isn't one becomes the default locale. */
export const toLang: (locale: Locale) => Lang = remember((locale): Lang => {
  try {
    const [tag = DEFAULT_LOCALE] = Intl.getCanonicalLocales(locale);
    return { locale: tag, direction: textDirection(tag) };
  } catch {
    return { locale: DEFAULT_LOCALE, direction: 'ltr' };
  }
});
