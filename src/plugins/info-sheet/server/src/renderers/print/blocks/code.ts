import { cleanText, isBlank } from '../clean-text';
import { textOf } from '../node';
import type { BlockConverter } from './converter';

export const printCode: BlockConverter = (node, place, context) => {
  const text = cleanText(textOf(node));
  return isBlank(text) ? [] : [{ kind: 'code', text: context.filter(text, place) }];
};
