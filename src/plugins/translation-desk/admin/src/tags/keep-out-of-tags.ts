import type { Selection } from './insert-tag';
import { placeTags } from './place-tags';

/**
 * The selection with no end inside a tag, so that nothing is typed into one: an end that came from the left goes on to
 * the right of the tag, one from the right to its left; a selection that isn't known from before takes the whole tag.
 */
export function keepOutOfTags(text: string, selection: Selection, before: Selection | null): Selection {
  const tags = placeTags(text);
  const isCaret = selection.start === selection.end;
  const move = (at: number, from: number | undefined, otherwise: 'start' | 'end'): number => {
    const tag = tags.find(({ start, end }) => start < at && at < end);
    if (!tag) return at;
    if (from === undefined || from === at) return tag[otherwise];
    return from < at ? tag.end : tag.start;
  };
  return {
    start: move(selection.start, before?.start, isCaret ? 'end' : 'start'),
    end: move(selection.end, isCaret ? before?.start : before?.end, 'end'),
  };
}
