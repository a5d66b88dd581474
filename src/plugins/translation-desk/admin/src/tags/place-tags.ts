import { splitTags, type Piece } from './split-tags';

/** A tag with its place in the text, from its first character to behind its last. */
export interface PlacedTag {
  tag: Exclude<Piece, { kind: 'text' }>;
  start: number;
  end: number;
}

export function placeTags(text: string): PlacedTag[] {
  let end = 0;
  return splitTags(text).flatMap((piece) => {
    const start = end;
    end += piece.text.length;
    return piece.kind === 'text' ? [] : [{ tag: piece, start, end }];
  });
}
