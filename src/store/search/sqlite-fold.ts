import { foldText } from '#domain/search/fold-text';

/** `foldText`, trimmed, as the function that SQLite is given; null is no text. */
export function sqliteFold(text: unknown): string {
  return foldText(String(text ?? '')).replace(/^ +| +$/g, '');
}
