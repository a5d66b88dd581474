import { hasText, printInlines } from '../inlines';
import type { BlockConverter } from './converter';

export const printHeading: BlockConverter = (node, place, context) => {
  const inlines = printInlines(node, place, context);
  if (!hasText(inlines)) return [];
  const level = typeof node.level === 'number' ? node.level : 1;
  return [{ kind: 'heading', level: context.headingLevel(level), inlines }];
};
