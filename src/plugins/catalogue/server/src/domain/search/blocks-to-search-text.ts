import { isRecord } from '#domain/records';

/** Nodes that begin a new line: what is inside them is one run of text, whatever marks it has. */
export const LINE_NODES: readonly string[] = ['paragraph', 'heading', 'quote', 'code', 'list-item'];

/** Stands for a picture, so that a tree with nothing else isn't taken for empty. */
export const PICTURE = '\ufffc';

/** The text of a rich text as a search looks into it. PostgreSQL has the same as a function: a test compares them. */
export function blocksToSearchText(node: unknown): string {
  if (Array.isArray(node)) return node.map(blocksToSearchText).join('');
  if (!isRecord(node)) return '';
  if (node.type === 'text') return typeof node.text === 'string' ? node.text : '';
  const line = LINE_NODES.includes(String(node.type)) ? ' ' : '';
  const own = node.type === 'image' ? PICTURE : line;
  return own + blocksToSearchText(node.children);
}
