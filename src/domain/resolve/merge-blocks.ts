import type { Locale } from '../locale';
import type { Block, Blocks, ImageBlock, InlineNode, ListBlock, ListItemNode } from '../rich-text';
import {
  hasWords,
  IMAGE_WORDS,
  piecePath,
  piecesOf,
  type ImageWords,
  type PieceContent,
} from './block-pieces';
import type { Counterparts } from './document-model';

export interface Merging {
  counterparts: Counterparts;
  /** Of the translation. */
  locale: Locale;
  baseLocale: Locale;
  /** Notes that the base's words are served at this path below the field, and whether they may be. */
  serveBase(path: string): boolean;
}

interface Merge extends Merging {
  /** The translation's. */
  pieces: ReadonlyMap<string, PieceContent>;
}

/**
 * The base's rich text with the translation's words where a piece has a translation, and the base's own where it has
 * none: structure, order and pictures are the base's, and each block says which language it is in. Without leave to
 * serve the base's words, their blocks are left out.
 */
export function mergeBlocks(base: Blocks, translation: Blocks, merging: Merging): Blocks {
  const merge = { ...merging, pieces: piecesOf(translation) };
  return base.flatMap((block, at) => mergeBlock(block, piecePath.block(at), merge) ?? []);
}

function mergeBlock(block: Block, path: string, merge: Merge): Block | null {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return mergeChildren(block, path, merge);
    case 'list':
      return isTranslated(block, path, merge)
        ? mergeItems(block, path, merge)
        : wholeList(block, path, merge);
    case 'image':
      return mergeImage(block, path, merge);
    default:
      block satisfies never;
      return block;
  }
}

/** A block or list item with the translation's inline nodes, or its own; null: it isn't to be served. */
function mergeChildren<Node extends { children: InlineNode[]; locale?: Locale }>(
  node: Node,
  path: string,
  merge: Merge,
): Node | null {
  const translated = translationOf(path, merge);
  if (Array.isArray(translated)) return { ...node, children: translated, locale: merge.locale };
  if (!hasWords(node.children)) return { ...node, locale: merge.locale };
  return merge.serveBase(path) ? { ...node, locale: merge.baseLocale } : null;
}

function mergeItems(list: ListBlock, path: string, merge: Merge): ListBlock | null {
  const children = list.children.flatMap((child, at): (ListBlock | ListItemNode)[] => {
    const childPath = piecePath.child(path, at);
    const merged =
      child.type === 'list' ? mergeBlock(child, childPath, merge) : mergeChildren(child, childPath, merge);
    return merged && (merged.type === 'list' || merged.type === 'list-item') ? [merged] : [];
  });
  return children.length > 0 ? { ...list, children, locale: merge.locale } : null;
}

/** A list of which nothing is translated falls back as one. */
function wholeList(list: ListBlock, path: string, merge: Merge): ListBlock | null {
  if (!hasItems(list)) return { ...list, locale: merge.locale };
  return merge.serveBase(path) ? { ...list, locale: merge.baseLocale } : null;
}

/** The picture is the base's; a block with a caption is in the caption's language, else in its alternative text's. */
function mergeImage(block: ImageBlock, path: string, merge: Merge): ImageBlock {
  const image = { ...block.image };
  let locale = merge.locale;
  for (const name of IMAGE_WORDS) {
    const words = mergeWords(image[name], piecePath.words(path, name), merge);
    if (!words) continue;
    image[name] = words.text;
    if (words.text !== null) locale = words.locale;
  }
  return { ...block, image, locale };
}

function mergeWords(
  words: ImageBlock['image'][ImageWords],
  path: string,
  merge: Merge,
): { text: string | null; locale: Locale } | null {
  if (!words) return null;
  const translated = translationOf(path, merge);
  if (typeof translated === 'string') return { text: translated, locale: merge.locale };
  return { text: merge.serveBase(path) ? words : null, locale: merge.baseLocale };
}

function translationOf(path: string, { counterparts, pieces }: Merge): PieceContent | undefined {
  const counterpart = counterparts[path];
  return counterpart === undefined ? undefined : pieces.get(counterpart);
}

function isTranslated(list: ListBlock, path: string, merge: Merge): boolean {
  return list.children.some((child, at) => {
    const childPath = piecePath.child(path, at);
    return child.type === 'list'
      ? isTranslated(child, childPath, merge)
      : Array.isArray(translationOf(childPath, merge));
  });
}

function hasItems(list: ListBlock): boolean {
  return list.children.some((child) => (child.type === 'list' ? hasItems(child) : hasWords(child.children)));
}
