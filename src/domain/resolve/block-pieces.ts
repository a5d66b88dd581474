import { isEmptyText } from '../is-empty-text';
import type { Block, Blocks, ImageBlock, InlineNode, ListBlock } from '../rich-text';

/** The words of a picture, by the names of their attributes. */
export const IMAGE_WORDS = ['alternativeText', 'caption'] as const;
export type ImageWords = (typeof IMAGE_WORDS)[number];

/** Paths of a rich text's pieces, as `Counterparts` and `fallbacks` have them, below the field's own. */
export const piecePath = {
  block: (at: number): string => String(at),
  child: (list: string, at: number): string => `${list}.children.${at}`,
  words: (image: string, name: ImageWords): string => `${image}.image.${name}`,
};

/** What a piece says: the inline nodes of a block or list item, or the words of a picture. */
export type PieceContent = InlineNode[] | string;

/** Every piece that has words, by its path, in reading order. */
export function piecesOf(blocks: Blocks): Map<string, PieceContent> {
  const pieces = new Map<string, PieceContent>();
  blocks.forEach((block, at) => collect(block, piecePath.block(at), pieces));
  return pieces;
}

export function hasWords(children: readonly InlineNode[]): boolean {
  return children.some((node) => (node.type === 'link' ? hasWords(node.children) : !isEmptyText(node.text)));
}

function collect(block: Block, path: string, pieces: Map<string, PieceContent>): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      if (hasWords(block.children)) pieces.set(path, block.children);
      return;
    case 'list':
      return collectItems(block, path, pieces);
    case 'image':
      return collectWords(block, path, pieces);
    default:
      block satisfies never;
  }
}

function collectItems(list: ListBlock, path: string, pieces: Map<string, PieceContent>): void {
  list.children.forEach((child, at) => {
    const childPath = piecePath.child(path, at);
    if (child.type === 'list') collectItems(child, childPath, pieces);
    else if (hasWords(child.children)) pieces.set(childPath, child.children);
  });
}

function collectWords({ image }: ImageBlock, path: string, pieces: Map<string, PieceContent>): void {
  for (const name of IMAGE_WORDS) {
    const words = image[name];
    if (words && !isEmptyText(words)) pieces.set(piecePath.words(path, name), words);
  }
}
