import { element } from '../element';
import { inlinesToHtml } from '../inlines';
import type { BlockToHtml } from './converter';

export const listToHtml: BlockToHtml<'list'> = ({ ordered, items }, assets) => {
  const content = items.map((item) => {
    const nested = item.lists.map((list) => listToHtml(list, assets));
    return element('li', {}, inlinesToHtml(item.inlines) + nested.join(''));
  });
  return element(ordered ? 'ol' : 'ul', {}, content.join(''));
};
