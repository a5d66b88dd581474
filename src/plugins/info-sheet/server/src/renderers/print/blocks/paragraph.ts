import { hasText, printInlines } from '../inlines';
import type { BlockConverter } from './converter';

/** Editors leave empty paragraphs for space: a sheet has its own. */
export const printParagraph: BlockConverter = (node, place, context) => {
  const inlines = printInlines(node, place, context);
  return hasText(inlines) ? [{ kind: 'paragraph', inlines }] : [];
};
