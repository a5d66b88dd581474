import { element } from '../element';
import { inlinesToHtml } from '../inlines';
import type { BlockToHtml } from './converter';

export const quoteToHtml: BlockToHtml<'quote'> = ({ inlines }) =>
  element('blockquote', {}, element('p', {}, inlinesToHtml(inlines)));
