import { isEmptyText } from '#domain/is-empty-text';
import { piecePath, type ImageWords } from '#domain/resolve/block-pieces';
import type { Block, Blocks, ImageBlock, InlineNode, ListBlock } from '#domain/rich-text';
import type { Unit, UnitRole } from '#translation-desk/unit';
import { fromInlineNodes } from '../inline/from-nodes';
import { toPlainText } from '../inline/inline';
import { contentOf, serializeTaggedText } from '../inline/tagged-text';
import { toInlineNodes } from '../inline/to-nodes';
import type { Walk } from './walk';

/** The walk through a rich text: a unit for each paragraph, heading, list item, quote, piece of code and picture's words. */
export function walkBlocks(value: unknown, slot: string, walk: Walk): unknown {
  if (!Array.isArray(value)) return value;
  return (value as Blocks).map((block, at) => walkBlock(block, { slot, path: piecePath.block(at) }, walk));
}

/** Where a piece stands: in which rich text, and where in that. */
interface At {
  slot: string;
  path: string;
}

function walkBlock(block: Block, at: At, walk: Walk): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return { ...block, children: walkChildren(block.children, block.type, at, walk) };
    case 'list':
      return walkList(block, at, walk);
    case 'image':
      return walkImage(block, at, walk);
    default:
      block satisfies never;
      return block;
  }
}

function walkList(list: ListBlock, { slot, path }: At, walk: Walk): ListBlock {
  return {
    ...list,
    children: list.children.map((child, position) => {
      const at = { slot, path: piecePath.child(path, position) };
      return child.type === 'list'
        ? walkList(child, at, walk)
        : { ...child, children: walkChildren(child.children, 'list-item', at, walk) };
    }),
  };
}

function walkChildren(children: InlineNode[], role: UnitRole, at: At, walk: Walk): InlineNode[] {
  const { content, codes } = fromInlineNodes(children, { breaks: role === 'code' ? 'text' : 'code' });
  if (isEmptyText(toPlainText(content))) return children;
  const piece = aPiece({ text: serializeTaggedText(content), codes }, role, at.slot, walk);
  const replacement = walk.visit(piece, at.path);
  if (replacement === 'keep') return children;
  return toInlineNodes(contentOf(replacement.text), replacement.codes);
}

/** The words of a picture are the only ones of its block: Strapi's editor gives it one empty child. */
function walkImage(block: ImageBlock, at: At, walk: Walk): ImageBlock {
  const { alternativeText, caption } = block.image;
  return {
    ...block,
    image: {
      ...block.image,
      ...(alternativeText
        ? { alternativeText: walkWords(alternativeText, 'alternativeText', at, walk) }
        : {}),
      ...(caption ? { caption: walkWords(caption, 'caption', at, walk) } : {}),
    },
  };
}

const WORDS_ROLES = {
  alternativeText: 'image-alt',
  caption: 'image-caption',
} satisfies Record<ImageWords, UnitRole>;

function walkWords(words: string, name: ImageWords, { slot, path }: At, walk: Walk): string | null {
  if (isEmptyText(words)) return words;
  const text = serializeTaggedText([{ kind: 'text', text: words }]);
  const piece = aPiece({ text, codes: {} }, WORDS_ROLES[name], slot, walk);
  const replacement = walk.visit(piece, piecePath.words(path, name));
  if (replacement === 'keep') return words;
  return toPlainText(contentOf(replacement.text)).trim() || null;
}

function aPiece(source: Pick<Unit, 'text' | 'codes'>, role: UnitRole, slot: string, walk: Walk): Unit {
  const id = walk.names.piece(slot, role, source);
  return { id, field: walk.field, slot, role, ...source, limit: null };
}
