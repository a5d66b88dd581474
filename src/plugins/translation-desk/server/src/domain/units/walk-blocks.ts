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
  return (value as Blocks).map((block) => walkBlock(block, slot, walk));
}

function walkBlock(block: Block, slot: string, walk: Walk): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return { ...block, children: walkChildren(block.children, block.type, slot, walk) };
    case 'list':
      return walkList(block, slot, walk);
    case 'image':
      return walkImage(block, slot, walk);
    default:
      block satisfies never;
      return block;
  }
}

function walkList(list: ListBlock, slot: string, walk: Walk): ListBlock {
  return {
    ...list,
    children: list.children.map((child) =>
      child.type === 'list'
        ? walkList(child, slot, walk)
        : { ...child, children: walkChildren(child.children, 'list-item', slot, walk) },
    ),
  };
}

function walkChildren(children: InlineNode[], role: UnitRole, slot: string, walk: Walk): InlineNode[] {
  const { content, codes } = fromInlineNodes(children, { breaks: role === 'code' ? 'text' : 'code' });
  if (toPlainText(content).trim() === '') return children;
  const replacement = walk.visit(aPiece({ text: serializeTaggedText(content), codes }, role, slot, walk));
  if (replacement === 'keep') return children;
  return toInlineNodes(contentOf(replacement.text), replacement.codes);
}

/** The words of a picture are the only ones of its block: Strapi's editor gives it one empty child. */
function walkImage(block: ImageBlock, slot: string, walk: Walk): ImageBlock {
  const { alternativeText, caption } = block.image;
  return {
    ...block,
    image: {
      ...block.image,
      ...(alternativeText ? { alternativeText: walkWords(alternativeText, 'image-alt', slot, walk) } : {}),
      ...(caption ? { caption: walkWords(caption, 'image-caption', slot, walk) } : {}),
    },
  };
}

function walkWords(words: string, role: UnitRole, slot: string, walk: Walk): string | null {
  if (words.trim() === '') return words;
  const text = serializeTaggedText([{ kind: 'text', text: words }]);
  const replacement = walk.visit(aPiece({ text, codes: {} }, role, slot, walk));
  if (replacement === 'keep') return words;
  return toPlainText(contentOf(replacement.text)).trim() || null;
}

function aPiece(source: Pick<Unit, 'text' | 'codes'>, role: UnitRole, slot: string, walk: Walk): Unit {
  const id = walk.names.piece(slot, role, source);
  return { id, field: walk.field, slot, role, ...source, limit: null };
}
