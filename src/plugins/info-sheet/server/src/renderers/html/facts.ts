import type { PrintedFact, PrintedSheet } from '../print';
import { element } from '#print/html/element';
import { inLang } from '#print/html/lang';

/** The facts as a description list; nothing where there are none. */
export function factsToHtml(sheet: PrintedSheet): string {
  const rows = sheet.facts.map((fact) => factRow(fact, sheet)).join('\n');
  return rows === '' ? '' : element('dl', { class: 'facts' }, `\n${rows}\n`);
}

function factRow(fact: PrintedFact, sheet: PrintedSheet): string {
  const parts = fact.parts.map((part) => {
    const text = inLang(part, sheet);
    return part.href === null ? text : element('a', { href: part.href, rel: 'noopener noreferrer' }, text);
  });
  const label = element('dt', {}, inLang(fact.label, sheet));
  return element('div', {}, label + element('dd', {}, parts.join('')));
}
