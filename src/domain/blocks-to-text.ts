import { isEmptyText } from './is-empty-text';
import { isRecord } from './records';
import type { Block, Blocks, ImageBlock, InlineNode, ListBlock } from './rich-text';

const INDENT = '  ';

/**
 * The words of a rich text: blocks separated by a blank line, each list item on a line of its own
 * (`- ` or `1. `, nested lists indented), a link as its text, a picture as its caption or alternative text.
 */
export function blocksToText(blocks: Blocks): string {
  return blocks
    .map(blockToText)
    .filter((text) => !isEmptyText(text))
    .join('\n\n');
}

function blockToText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'quote':
    case 'code':
      return textOf(block);
    case 'list':
      return listLines(block, 0).join('\n');
    case 'image':
      return imageText(block);
    default:
      // A row written past Strapi's validation may hold another type: its words are still words.
      return textOf(block satisfies never);
  }
}

/** The words of a paragraph, a heading or a list item: texts joined as they are, links as their text. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node.text === 'string') return node.text;
  return Array.isArray(node.children) ? node.children.map(textOf).join('') : '';
}

function listLines(list: ListBlock, depth: number): string[] {
  let number = 0;
  return list.children.flatMap((child) => {
    if (child.type === 'list') return listLines(child, depth + 1);
    number += 1;
    const marker = list.format === 'ordered' ? `${number}. ` : '- ';
    return INDENT.repeat(depth) + marker + inlineText(child.children);
  });
}

function imageText({ image, children }: ImageBlock): string {
  const said = [image.caption, image.alternativeText].find((text) => !isEmptyText(text)) ?? '';
  return [said, inlineText(children)].filter((text) => !isEmptyText(text)).join('\n');
}
