import type { Phrase } from '../print';
import { element, type Attributes } from './element';
import { escapeText } from './escape';

type Tongue = Pick<Phrase, 'locale' | 'direction'>;

/** `lang` and `dir` of a part where they differ from what it stands in, else nothing (WCAG 3.1.2). */
export function tongueOf(part: Tongue, around: Tongue): Attributes {
  if (part.locale === around.locale) return {};
  return part.direction === around.direction
    ? { lang: part.locale }
    : { lang: part.locale, dir: part.direction };
}

/** A phrase inside other text, wrapped where it is in another language. */
export function inTongue(phrase: Phrase, around: Tongue): string {
  const attributes = tongueOf(phrase, around);
  const text = escapeText(phrase.text);
  return Object.keys(attributes).length === 0 ? text : element('span', attributes, text);
}
