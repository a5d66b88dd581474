import { element, type Attributes } from '#print/html/element';
import { inLang } from '#print/html/lang';
import { escapeText } from '#print/html/escape';
import { labelOf, type PageContext } from '../domain/page-context';

/** A label as HTML, tagged where it isn't in the page's language. */
export function say(context: PageContext, text: string, values?: Record<string, string>): string {
  return inLang(labelOf(context, text, values), context);
}

export function link(href: string, content: string, attributes: Attributes = {}): string {
  return element('a', { href, ...attributes }, content);
}

/** A link to another site: nothing of this page goes along. */
export function outwards(href: string, text: string): string {
  return element('a', { href, rel: 'noopener noreferrer' }, escapeText(text));
}

/** A section under its heading, which names it. */
export function section(id: string, label: string, content: string, attributes: Attributes = {}): string {
  return element(
    'section',
    { 'aria-labelledby': id, ...attributes },
    `\n${element('h2', { id }, label)}\n${content}\n`,
  );
}
