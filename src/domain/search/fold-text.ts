import { DROPPED, FIRST, FOLDS } from './letters';

/** Raised when `foldText` changes otherwise than by its tables, so that stored texts are folded anew. */
export const FOLDING = 2;

/**
 * A text as every search has it, the catalogue's, the desk's and the panel's: without compatibility forms, case, marks or
 * invisible characters, one dash, one quotation mark, one space. `postgresFold` says the same to a database; a test
 * compares them.
 */
export function foldText(text: string): string {
  return text
    .replace(FIRST_LETTERS, (letter) => FIRST.get(letter) ?? letter)
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED_LETTERS, '')
    .replace(FOLDED_LETTERS, (letter) => FOLDS.get(letter) ?? letter);
}

const FIRST_LETTERS = anyOf(FIRST.keys());
const DROPPED_LETTERS = new RegExp(DROPPED, 'gu');
const FOLDED_LETTERS = anyOf(FOLDS.keys());

function anyOf(letters: Iterable<string>): RegExp {
  return new RegExp(`[${[...letters].join('').replace(/[\\\]^-]/g, '\\$&')}]`, 'gu');
}
