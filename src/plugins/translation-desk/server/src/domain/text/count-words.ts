import { toIntlLocales } from '#domain/intl-locales';
import type { Locale } from '#domain/locale';
import { toPlainText } from '../inline/inline';
import { contentOf } from '../inline/tagged-text';

const SEGMENTERS = new Map<Locale, Intl.Segmenter>();

/** The words of a tagged text by Unicode's rules for the locale (UAX 29); numbers count, punctuation doesn't. */
export function countWords(text: string, locale: Locale): number {
  let words = 0;
  for (const segment of segmenterOf(locale).segment(toPlainText(contentOf(text)))) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}

function segmenterOf(locale: Locale): Intl.Segmenter {
  const cached = SEGMENTERS.get(locale);
  if (cached) return cached;
  const segmenter = new Intl.Segmenter(toIntlLocales(locale), { granularity: 'word' });
  SEGMENTERS.set(locale, segmenter);
  return segmenter;
}
