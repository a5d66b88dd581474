import { isEmptyText } from './is-empty-text';
import type { Blocks } from './rich-text';

/** A plain text as paragraphs, cut at blank lines; the words stay as they are. */
export function textToBlocks(text: string): Blocks {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => !isEmptyText(paragraph))
    .map((paragraph) => ({ type: 'paragraph', children: [{ type: 'text', text: paragraph.trim() }] }));
}
