import { element } from '../element';
import { inlinesToHtml } from '../inlines';
import type { BlockToHtml } from './converter';

export const headingToHtml: BlockToHtml<'heading'> = ({ level, inlines }) =>
  element(`h${level}`, {}, inlinesToHtml(inlines));
