import { isEmptyText } from './is-empty-text';

/**
 * Whether a rich text has nothing to show: not a list of blocks, or a tree without text. A picture is content.
 * Takes `unknown`, because the column is JSON and rows written past Strapi's validation hold anything.
 */
export function isEmptyBlocks(blocks: unknown): boolean {
  return !Array.isArray(blocks) || !blocks.some(hasContent);
}

function hasContent(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === 'image') return true;
  if ('text' in node && !isEmptyText(node.text)) return true;
  return 'children' in node && Array.isArray(node.children) && node.children.some(hasContent);
}
