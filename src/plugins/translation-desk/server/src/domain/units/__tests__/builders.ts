import type { Block, Blocks } from '#domain/rich-text';
import type { Unit } from '#translation-desk/unit';
import type { TranslatableField } from '#translation-desk/translatable-type';
import { extractFieldUnits } from '../extract-units';

export const BLOCKS: TranslatableField = { kind: 'blocks' };
export const TEXT: TranslatableField = { kind: 'text', limit: null };

export function aParagraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

export function paragraphs(...texts: string[]): Blocks {
  return texts.map(aParagraph);
}

/** The units of a rich text of one paragraph for each of these. */
export function unitsOf(...texts: string[]): Unit[] {
  return extractFieldUnits('description', BLOCKS, paragraphs(...texts));
}

export function titleUnit(text: string): Unit[] {
  return extractFieldUnits('title', TEXT, text);
}
