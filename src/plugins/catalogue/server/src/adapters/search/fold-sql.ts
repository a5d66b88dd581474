import { FOLDS } from '../../domain/search/letters';
import { quote } from '#store/sql/quote';

/**
 * The body of `foldText`, trimmed, as a function of PostgreSQL, of its parameter `$1`. A text has few of the letters that
 * fold, so they are looked for first: `translate` compares each letter of a text with each that it is given, which for
 * all of them at once takes milliseconds of every write.
 */
export function postgresFold(): string {
  const folds = [...FOLDS];
  const single = folds.filter(([, to]) => to.length === 1);
  const dropped = folds.filter(([, to]) => to.length === 0);
  const longer = folds.filter(([, to]) => to.length > 1);
  const from = [...single, ...dropped].map(([letter]) => letter).join('');
  const to = single.map(([, letter]) => letter).join('');
  const replaced = longer.reduce(
    (text, [letter, letters]) => `replace(${text}, ${quote(letter)}, ${quote(letters)})`,
    'folded',
  );
  return [
    // By the rules of “C” the letters of ASCII alone have capitals.
    'declare folded text := lower($1 collate "C");',
    `letters text := regexp_replace(folded, ${quote(`[^${from}]+`)}, '', 'g');`,
    'letter text;',
    'begin',
    `while letters <> '' loop`,
    'letter := left(letters, 1);',
    `letters := replace(letters, letter, '');`,
    `folded := replace(folded, letter, translate(letter, ${quote(from)}, ${quote(to)}));`,
    'end loop;',
    `return trim(${replaced});`,
    'end',
  ].join(' ');
}
