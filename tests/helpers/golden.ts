import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The text of a golden document. Where `UPDATE_GOLDEN` is set it is first written anew, for a person to read in the
 * difference to what was.
 */
export function golden(file: string, text: string): string {
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  return readFileSync(file, 'utf8');
}
