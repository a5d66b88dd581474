import { cleanLine } from '../clean-text';
import { stringOf, toNode } from '../node';
import type { BlockConverter } from './converter';
import { printParagraph } from './paragraph';

/**
 * A picture of the assets, else its alternative text; without either there is nothing to print, but it is reported.
 * Text that the editor left inside the block follows it.
 */
export const printImage: BlockConverter = (node, place, context) => {
  const image = toNode(node.image);
  const url = stringOf(image.url);
  const line = (value: unknown): string => context.filter(cleanLine(stringOf(value)), place);
  const caption = line(image.caption) || null;
  const alt = line(image.alternativeText) || caption || '';
  const after = printParagraph(node, place, context);
  if (context.assets.pictures.has(url)) return [{ kind: 'image', url, alt, caption }, ...after];
  context.report({ code: 'missing-picture', place, url: cleanLine(url) });
  return alt === '' ? after : [{ kind: 'missing-image', alt }, ...after];
};
