import { hasText, printInlines } from '../inlines';
import { childrenOf, type LooseNode } from '../node';
import type { PrintedList, PrintedListItem } from '../printed-sheet';
import type { BlockContext, BlockConverter } from './converter';

/** Deeper lists are printed at this depth: an A4 column has no room for more, and depth must not exhaust a stack. */
const DEEPEST = 5;

export const printList: BlockConverter = (node, place, context) => {
  const list = toList(node, 1, place, context);
  return list.items.length > 0 ? [list] : [];
};

function toList(node: LooseNode, depth: number, place: string, context: BlockContext): PrintedList {
  const items: PrintedListItem[] = [];
  for (const child of depth < DEEPEST ? childrenOf(node) : flattenItems(node)) {
    if (child.type === 'list') {
      addNested(items, toList(child, depth + 1, place, context));
    } else {
      const inlines = printInlines(child, place, context);
      if (hasText(inlines)) items.push({ inlines, lists: [] });
    }
  }
  return { kind: 'list', ordered: node.format === 'ordered', items };
}

/** A nested list belongs to the item before it; where there is none its items stand in for it. */
function addNested(items: PrintedListItem[], nested: PrintedList): void {
  if (nested.items.length === 0) return;
  const owner = items[items.length - 1];
  if (owner) owner.lists.push(nested);
  else items.push(...nested.items);
}

function flattenItems(list: LooseNode): LooseNode[] {
  const items: LooseNode[] = [];
  const waiting = childrenOf(list).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'list') waiting.push(...childrenOf(next).reverse());
    else items.push(next);
  }
  return items;
}
