import type { Block } from '#domain/rich-text';
import { cleanCode, cleanLine, isBlank } from './clean-text';
import { headingLevels } from './heading-levels';
import { hasText, printInlines } from './inlines';
import { childrenOf, stringOf, textOf, toNode, type LooseNode } from './node';
import { toLang } from './phrase';
import type { PrintContext } from './print-context';
import type {
  ContentHeadingLevel,
  PrintedBlock,
  PrintedInline,
  Lang,
  PrintedList,
  PrintedListItem,
} from './printed';

interface BlockContext extends PrintContext {
  /** Of the block, where it isn't that of what it stands in. */
  own: { lang?: Lang };
  /** What it stands in. */
  around: Lang;
  headingLevel(sourceLevel: number): ContentHeadingLevel;
}

/** One kind of block as it is printed; none where nothing would be seen of it. */
type PrintBlock = (node: LooseNode, place: string, context: BlockContext) => PrintedBlock[];

/** A rich text as it is printed under a section's label; blocks of an unknown kind give their text as a paragraph. */
export function printBlocks(
  blocks: unknown,
  place: string,
  context: PrintContext,
  around: Lang,
): PrintedBlock[] {
  if (!Array.isArray(blocks)) return [];
  const headingLevel = headingLevels();
  return blocks.map(toNode).flatMap((node, index) => {
    const own = otherLang(node, around);
    const here = own.lang ?? around;
    return printerFor(node.type)(node, `${place}.${index}`, {
      ...context,
      headingLevel,
      own,
      around: here,
    });
  });
}

/** The language that a part says, where it isn't the one around it. */
function otherLang({ locale }: LooseNode, around: Lang): { lang?: Lang } {
  if (typeof locale !== 'string') return {};
  const lang = toLang(locale);
  return lang.locale === around.locale ? {} : { lang };
}

/** How each kind of block of the content is printed. */
const printers = {
  // Editors leave empty paragraphs for space: a sheet has its own.
  paragraph: ofInlines((inlines, _node, { own }) => ({ kind: 'paragraph', inlines, ...own })),
  quote: ofInlines((inlines, _node, { own }) => ({ kind: 'quote', inlines, ...own })),
  heading: ofInlines((inlines, { level }, { headingLevel, own }) => {
    return { kind: 'heading', level: headingLevel(typeof level === 'number' ? level : 1), inlines, ...own };
  }),
  list(node, place, context) {
    const list = toList(node, { depth: 1, place }, context);
    return list.items.length > 0 ? [list] : [];
  },
  code(node, place, context) {
    const text = cleanCode(textOf(node));
    return isBlank(text) ? [] : [{ kind: 'code', text: context.filter(text, place), ...context.own }];
  },
  image: printImage,
} satisfies Record<Block['type'], PrintBlock>;

function printerFor(type: unknown): PrintBlock {
  const known: Record<string, PrintBlock> = printers;
  return typeof type === 'string' && Object.hasOwn(known, type) ? known[type]! : printUnknown;
}

function printUnknown(node: LooseNode, place: string, context: BlockContext): PrintedBlock[] {
  return printers.paragraph({ children: [{ type: 'text', text: textOf(node) }] }, place, context);
}

function ofInlines(
  toBlock: (inlines: PrintedInline[], node: LooseNode, context: BlockContext) => PrintedBlock,
): PrintBlock {
  return (node, place, context) => {
    const inlines = printInlines(node, place, context);
    return hasText(inlines) ? [toBlock(inlines, node, context)] : [];
  };
}

/**
 * A picture of the assets, else its alternative text; without either there is nothing to print, but it is reported.
 * Text that the editor left inside the block follows it.
 */
function printImage(node: LooseNode, place: string, context: BlockContext): PrintedBlock[] {
  const image = toNode(node.image);
  const url = stringOf(image.url);
  const { own } = context;
  const line = (value: unknown): string => context.filter(cleanLine(stringOf(value)), place);
  const caption = nullIfBlank(line(image.caption));
  const alt = [line(image.alternativeText), caption ?? ''].find((text) => !isBlank(text)) ?? '';
  const after = printers.paragraph(node, place, context);
  if (context.hasPicture(url)) return [{ kind: 'image', url, alt, caption, ...own }, ...after];
  context.report({ code: 'missing-picture', place, url: cleanLine(url) });
  return alt === '' ? after : [{ kind: 'missing-image', alt, ...own }, ...after];
}

function nullIfBlank(text: string): string | null {
  return isBlank(text) ? null : text;
}

/** Deeper lists are printed at this depth: an A4 column has no room for more, and depth must not exhaust a stack. */
const DEEPEST = 5;

function toList(
  node: LooseNode,
  { depth, place }: { depth: number; place: string },
  context: BlockContext,
): PrintedList {
  const items: PrintedListItem[] = [];
  for (const child of depth < DEEPEST ? childrenOf(node) : flattenItems(node)) {
    if (child.type === 'list') {
      const own = otherLang(child, context.around);
      const nested = { ...context, own, around: own.lang ?? context.around };
      addNested(items, toList(child, { depth: depth + 1, place }, nested));
    } else {
      const inlines = printInlines(child, place, context);
      if (hasText(inlines)) items.push({ inlines, lists: [], ...otherLang(child, context.around) });
    }
  }
  return { kind: 'list', ordered: node.format === 'ordered', items, ...context.own };
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
