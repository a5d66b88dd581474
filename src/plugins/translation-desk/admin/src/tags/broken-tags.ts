import type { Codes } from '#translation-desk/unit';
import type { Piece } from './split-tags';

/** The places, among the pieces, of tags that don't pair, stand twice or aren't the source's: to be marked where they stand. */
export function brokenTags(pieces: readonly Piece[], codes: Codes): Set<number> {
  const broken = new Set<number>();
  const seen = new Set<number>();
  const open: { id: number; at: number }[] = [];
  pieces.forEach((piece, at) => {
    if (piece.kind === 'text') return;
    if (piece.kind === 'close') {
      if (open.at(-1)?.id === piece.id) open.pop();
      else broken.add(at);
      return;
    }
    if (seen.has(piece.id) || !isOfSource(piece, codes)) broken.add(at);
    seen.add(piece.id);
    if (piece.kind === 'open') open.push({ id: piece.id, at });
  });
  for (const { at } of open) broken.add(at);
  return broken;
}

function isOfSource(piece: Exclude<Piece, { kind: 'text' }>, codes: Codes): boolean {
  const code = codes[piece.id];
  return code !== undefined && (code.kind === 'line-break') === (piece.kind === 'single');
}
