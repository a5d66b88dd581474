import type { Lang, Phrase } from '../printed';
import { element, type Attributes } from './element';
import { escapeText } from './escape';

/** `lang` and `dir` of a part where they differ from what it stands in, else nothing (WCAG 3.1.2). */
export function langAttributes(part: Lang, around: Lang): Attributes {
  if (part.locale === around.locale) return {};
  return part.direction === around.direction
    ? { lang: part.locale }
    : { lang: part.locale, dir: part.direction };
}

/** A phrase inside other text, wrapped where it is in another language. */
export function inLang(phrase: Phrase, around: Lang): string {
  const attributes = langAttributes(phrase, around);
  const text = escapeText(phrase.text);
  return Object.keys(attributes).length === 0 ? text : element('span', attributes, text);
}
