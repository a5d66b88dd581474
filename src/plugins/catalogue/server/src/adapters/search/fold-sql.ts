import { FOLDS } from '../../domain/search/letters';
import { quote } from './quote';

/** The body of `foldText`, trimmed, as a function of PostgreSQL, of its parameter `$1`. */
export function postgresFold(): string {
  const pairs = [...FOLDS, ...ASCII_CAPITALS];
  const single = pairs.filter(([, to]) => to.length === 1);
  const dropped = pairs.filter(([, to]) => to.length === 0);
  const longer = pairs.filter(([, to]) => to.length > 1);
  const from = [...single, ...dropped].map(([letter]) => letter).join('');
  const to = single.map(([, letter]) => letter).join('');
  const translated = `translate($1, ${quote(from)}, ${quote(to)})`;
  return `select trim(${longer.reduce((text, [letter, letters]) => `replace(${text}, ${quote(letter)}, ${quote(letters)})`, translated)})`;
}

const ASCII_CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter): [string, string] => [
  letter,
  letter.toLowerCase(),
]);
