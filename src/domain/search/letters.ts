/**
 * The letters that a search doesn't tell apart, by what they are folded to, once compatibility forms, capitals and marks
 * are gone. One table makes the function for people's words and the SQL for PostgreSQL's.
 */
const VARIANTS: Record<string, string> = {
  ae: 'æ',
  b: 'ƀ',
  d: 'đð',
  e: 'əǝ',
  h: 'ħ',
  i: 'ıɨ',
  l: 'łƚ',
  n: 'ŋ',
  o: 'øɵ',
  oe: 'œ',
  ss: 'ß',
  t: 'ŧ',
  th: 'þ',
  u: 'ʉ',
  x: '×',
  z: 'ƶ',
  г: 'ґ',
  σ: 'ς',
  // Armenian writes և as ԵՎ or ԵՒ in capitals.
  վ: 'ւ',
  // Arabic ends a word in either, and Persian keyboards have letters of their own.
  ي: 'ىی',
  ه: 'ة',
  ك: 'ک',
  ا: 'ٱ',
  '/': '⁄∕',
};

/** What joins and what sets off, of whatever length and script: people type a hyphen. */
const DASHES = '‐‑‒–—―⸗⸚⸺⸻⹀⹝〜〰゠֊־᐀᠆−⁃➖𐵮𐺭';

/** `’` and `ʼ` stand for the same letter in Ukrainian and Belarusian. */
const APOSTROPHES = '’‘‚‛′‵ʹʻʼʽʾʿˈˊˋ`՚׳‹›❛❜❮❯ꞌ';
const QUOTES = '“”„‟«»〝〞〟❝❞❠״ˮ';

const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const SPACES = '\t\n\v\f\r\u001c\u001d\u001e\u001f\u0085\u1680\u2028\u2029';

/** Before anything else: compatibility forms would make a space and a mark of them, or two letters. */
export const FIRST: ReadonlyMap<string, string> = new Map([
  ...[...'´΄᾽᾿῾`´'].map((letter): [string, string] => [letter, "'"]),
  ...[...'″‶'].map((letter): [string, string] => [letter, '"']),
]);

/** What no reader looks for: marks on letters, invisible characters, and the marks that Armenian writes inside words. */
export const DROPPED = /[\p{Mn}\p{Me}\p{Cf}՛՜՝՞՟ـ]/u;

/** `[letter, what it is folded to]`: letters without an entry fold to themselves. */
export const FOLDS: ReadonlyMap<string, string> = new Map([
  ...folded(SPACES, ' '),
  ...folded(DASHES, '-'),
  ...folded(APOSTROPHES, "'"),
  ...folded(QUOTES, '"'),
  ...DIGITS.flatMap((digits) => [...digits].map((digit, value): [string, string] => [digit, String(value)])),
  ...Object.entries(VARIANTS).flatMap(([to, letters]) => folded(letters, to)),
]);

function folded(letters: string, to: string): [string, string][] {
  return [...letters].map((letter) => [letter, to]);
}
