import { MARKS } from '#domain/rich-text';
import { cleanText, isBlank } from './clean-text';
import { childrenOf, textOf, type LooseNode } from './node';
import { printHref } from './link';
import type { PrintContext } from './print-context';
import type { PrintedBreak, PrintedInline, PrintedText } from './printed';

/** The inline children of a block: texts, links and line breaks; a kind it doesn't know gives its text. */
export function printInlines(block: LooseNode, place: string, context: PrintContext): PrintedInline[] {
  return childrenOf(block).flatMap((node) => printInline(node, place, context));
}

/** Whether anything would be seen of these. */
export function hasText(inlines: readonly PrintedInline[]): boolean {
  return inlines.some((inline) => {
    switch (inline.kind) {
      case 'text':
        return !isBlank(inline.text);
      case 'link':
        return hasText(inline.children);
      case 'break':
        return false;
      default:
        return inline satisfies never;
    }
  });
}

function printInline(node: LooseNode, place: string, context: PrintContext): PrintedInline[] {
  if (node.type !== 'link') return printText(node, place, context);
  const children = childrenOf(node).flatMap((child) => printText(child, place, context));
  // A link without text can't be announced (PDF/UA-1 §7.18.5).
  if (!hasText(children)) return children;
  const href = printHref(node.url, place, context);
  return href === null ? children : [{ kind: 'link', href, children }];
}

function printText(node: LooseNode, place: string, context: PrintContext): (PrintedText | PrintedBreak)[] {
  const marks = MARKS.filter((mark) => node[mark] === true);
  return cleanText(textOf(node))
    .split('\n')
    .flatMap((line, index) => {
      const printed: (PrintedText | PrintedBreak)[] = index > 0 ? [{ kind: 'break' }] : [];
      if (line !== '') printed.push({ kind: 'text', text: context.filter(line, place), marks });
      return printed;
    });
}
