import { hasText, printInlines } from '../inlines';
import type { BlockConverter } from './converter';

export const printQuote: BlockConverter = (node, place, context) => {
  const inlines = printInlines(node, place, context);
  return hasText(inlines) ? [{ kind: 'quote', inlines }] : [];
};
