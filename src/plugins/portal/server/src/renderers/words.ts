import { element, type Attributes } from '#print/html/element';
import { inLang, langAttributes } from '#print/html/lang';
import { escapeText } from '#print/html/escape';
import type { Lang, Phrase } from '#print/printed';
import { labelOf, type PageContext } from '../domain/page-context';

/** A label as HTML, tagged where it isn't in the page's language. */
export function say(context: PageContext, text: string, values?: Record<string, string>): string {
  return inLang(labelOf(context, text, values), context);
}

/** A phrase as HTML, tagged where it isn't in the language around it. */
export function sayPhrase(phrase: Phrase, around: Lang): string {
  return inLang(phrase, around);
}

export function link(href: string, content: string, attributes: Attributes = {}): string {
  return element('a', { href, ...attributes }, content);
}

/** A link to another site: nothing of this page goes along. */
export function outwards(href: string, text: string): string {
  return element('a', { href, rel: 'noopener noreferrer' }, escapeText(text));
}

export function heading(level: 1 | 2 | 3, content: string, attributes: Attributes = {}): string {
  return element(`h${level}`, attributes, content);
}

/** A section under its heading, which names it. */
export function section(id: string, label: string, content: string, attributes: Attributes = {}): string {
  return element(
    'section',
    { 'aria-labelledby': id, ...attributes },
    `\n${heading(2, label, { id })}\n${content}\n`,
  );
}

export { langAttributes };
