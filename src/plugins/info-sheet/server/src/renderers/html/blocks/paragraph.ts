import { element } from '../element';
import { inlinesToHtml } from '../inlines';
import type { BlockToHtml } from './converter';

export const paragraphToHtml: BlockToHtml<'paragraph'> = ({ inlines }) =>
  element('p', {}, inlinesToHtml(inlines));
