/** A run of tagged text as people see it: words, or one numbered tag. */
export type Piece =
  { kind: 'text'; text: string } | { kind: 'open' | 'close' | 'single'; id: number; text: string };

/** Around a tag it is the tag's: see `steadyTags`. */
export const LEFT_TO_RIGHT_MARK = '\u200e';

/** As the server reads tagged text: a tag after an odd number of backslashes is plain text. */
const TAG = /(\\*)(\u200e?)<(\/?)(\d{1,4})(\/?)>\u200e?/g;

/** Parts a tagged text into words and tags; the pieces' texts joined are the text again. */
export function splitTags(tagged: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of tagged.matchAll(TAG)) {
    const [whole, slashes = '', mark, closing, digits, alone] = found;
    if (slashes.length % 2 === 1 && !mark) continue;
    const start = found.index + slashes.length;
    if (start > from) pieces.push({ kind: 'text', text: tagged.slice(from, start) });
    from = found.index + whole.length;
    const kind = alone ? 'single' : closing ? 'close' : 'open';
    pieces.push({ kind, id: Number(digits), text: tagged.slice(start, from) });
  }
  if (from < tagged.length) pieces.push({ kind: 'text', text: tagged.slice(from) });
  return pieces;
}

/** Characters as the server counts them against a limit: those of the words, and one for what stands alone. */
export function countCharacters(tagged: string): number {
  const lengths = splitTags(tagged).map(({ kind, text }) => {
    if (kind === 'text') return text.length;
    return kind === 'single' ? 1 : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** The numbers of the tags that stand in a text. */
export function tagsIn(tagged: string): Set<number> {
  return new Set(splitTags(tagged).flatMap((piece) => (piece.kind === 'text' ? [] : [piece.id])));
}
