import { FOLDS } from './letters';

/**
 * A text as the search index has it: without case, diacritics or invisible characters, white space as plain
 * spaces. `postgresFold` says the same to a database; a test compares them.
 */
export function foldText(text: string): string {
  return Array.from(text, foldLetter).join('');
}

function foldLetter(letter: string): string {
  const folded = FOLDS.get(letter);
  if (folded !== undefined) return folded;
  return letter >= 'A' && letter <= 'Z' ? letter.toLowerCase() : letter;
}
