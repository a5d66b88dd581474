import type { Locale } from '#domain/locale';
import type { SheetFact } from '#info-sheet/info-sheet';
import { cleanLine } from '#print/clean-text';
import { printHref } from '#print/link';
import { toPhrase, toLang } from '#print/phrase';
import type { PrintContext } from '#print/print-context';
import type { Phrase } from '#print/printed';
import type { PrintedFact, PrintedFactPart } from './printed-sheet';

interface Item {
  text: string;
  locale: Locale;
  href: string | null;
}

/** A row of the facts: its `text`, with the items it is made of as parts in their own language or as links. */
export function printFact(
  fact: SheetFact,
  label: Phrase,
  sheetLocale: Locale,
  context: PrintContext,
): PrintedFact {
  const place = `facts.${fact.key}`;
  const items = itemsOf(fact, sheetLocale).map((item) => ({ ...item, text: cleanLine(item.text) }));
  const parts = splitByItems(textOf(fact), items, sheetLocale).map((item): PrintedFactPart => ({
    text: context.filter(item.text, place),
    ...toLang(item.locale),
    href: item.href === null ? null : printHref(item.href, place, context),
  }));
  return { key: fact.key, label: toPhrase(label.text, label.locale, place, context), parts };
}

/** A period has an en dash in print, where the payload has the hyphen of the sheet that it is compared with. */
function textOf(fact: SheetFact): string {
  const text = cleanLine(fact.text);
  return fact.kind === 'period' ? text.replace(' - ', ' – ') : text;
}

function itemsOf(fact: SheetFact, locale: Locale): Item[] {
  switch (fact.kind) {
    case 'list':
      return fact.items.map((item) => ({ text: item.text ?? '', locale: item.locale ?? locale, href: null }));
    case 'links':
      return fact.links.map((link) => ({ text: link.text, locale, href: link.href }));
    case 'text':
      return [{ text: fact.text, locale: fact.locale ?? locale, href: mailAddress(fact) }];
    case 'period':
    case 'amount':
      return [];
    default:
      return fact satisfies never;
  }
}

function mailAddress(fact: Extract<SheetFact, { kind: 'text' }>): string | null {
  return fact.key === 'contactEmail' && fact.text.includes('@') ? `mailto:${fact.text.trim()}` : null;
}

/** `text` cut where its items stand in it, so that what is printed is the whole text. */
function splitByItems(text: string, items: readonly Item[], locale: Locale): Item[] {
  const parts: Item[] = [];
  let from = 0;
  for (const item of items) {
    const at = item.text === '' ? -1 : text.indexOf(item.text, from);
    if (at < 0) continue;
    if (at > from) parts.push({ text: text.slice(from, at), locale, href: null });
    parts.push(item);
    from = at + item.text.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), locale, href: null });
  return parts;
}
