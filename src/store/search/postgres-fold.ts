import { DROPPED, FIRST, FOLDS } from '#domain/search/letters';
import { quote } from '../sql/quote';

/**
 * The body of `foldText`, trimmed, as a function of PostgreSQL, of its parameter `$1`. A text has few of the letters that
 * fold, so they are looked for first: `translate` compares each letter of a text with each that it is given, which for
 * all of them at once takes milliseconds of every write.
 */
export function postgresFold(): string {
  const folds = [...FOLDS];
  const single = folds.filter(([, to]) => to.length === 1);
  const longer = folds.filter(([, to]) => to.length > 1);
  const [from, to] = pairOf(single);
  const [first, then] = pairOf([...FIRST]);
  const replaced = longer.reduce(
    (text, [letter, letters]) => `replace(${text}, ${quote(letter)}, ${quote(letters)})`,
    'folded',
  );
  return [
    `declare folded text := lower(normalize(translate($1, ${quote(first)}, ${quote(then)}), NFKD) collate "und-x-icu");`,
    'letters text;',
    'letter text;',
    'begin',
    `folded := regexp_replace(folded, ${quote(`[${droppedClass()}]+`)}, '', 'g');`,
    `letters := regexp_replace(folded, ${quote(`[^${from}]+`)}, '', 'g');`,
    `while letters <> '' loop`,
    'letter := left(letters, 1);',
    `letters := replace(letters, letter, '');`,
    `folded := replace(folded, letter, translate(letter, ${quote(from)}, ${quote(to)}));`,
    'end loop;',
    `return trim(${replaced});`,
    'end',
  ].join(' ');
}

function pairOf(folds: readonly (readonly [string, string])[]): [from: string, to: string] {
  return [folds.map(([letter]) => letter).join(''), folds.map(([, letter]) => letter).join('')];
}

/** PostgreSQL's expressions know no categories of Unicode: the ranges of code points, written out. */
function droppedClass(): string {
  const ranges: [first: number, last: number][] = [];
  for (let point = 0x80; point <= 0x10ffff; point += 1) {
    if (isSurrogate(point) || !DROPPED.test(String.fromCodePoint(point))) continue;
    const last = ranges.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges
    .map(([first, last]) => `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`)
    .join('');
}

function isSurrogate(point: number): boolean {
  return point >= 0xd800 && point <= 0xdfff;
}
