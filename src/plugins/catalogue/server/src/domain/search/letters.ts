/**
 * The letters that a search doesn't tell apart, by what they are folded to: those of the seven languages, and of the
 * names that turn up in their texts. One table makes the function for people's words and the SQL for the index's.
 */
const VARIANTS: Record<string, string> = {
  a: 'àáâãäåāăą',
  ae: 'æ',
  c: 'çćċč',
  d: 'ďđ',
  e: 'èéêëēėęěə',
  g: 'ğģ',
  h: 'ħ',
  i: 'ìíîïĩīįı',
  k: 'ķ',
  l: 'ĺļľł',
  n: 'ñńņň',
  o: 'òóôõöøōő',
  oe: 'œ',
  r: 'ŕř',
  s: 'śşšș',
  t: 'ţťț',
  u: 'ùúûüũūŭůűų',
  y: 'ýÿ',
  z: 'źżž',
  е: 'ёѐ',
  и: 'йѝ',
  і: 'ї',
  у: 'ў',
  г: 'ґ',
  // Armenian writes և as ԵՎ or ԵՒ in capitals.
  եվ: 'և',
  վ: 'ւ',
};

/** Letters whose small form is told from no other. */
const PLAIN =
  'абвгдежзийклмнопрстуфхцчшщъыьэюяёѐѝіїўґєѕјљњћџђ' +
  'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ' +
  'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ';

/** Marks that follow a letter, and what no reader sees. */
const DROPPED = [
  ...codePoints(0x0300, 0x0315),
  ...codePoints(0x0323, 0x0328),
  ...codePoints(0x0331, 0x0331),
  ...codePoints(0x200b, 0x200f),
  ...codePoints(0x202a, 0x202e),
  ...codePoints(0x2060, 0x2064),
  ...codePoints(0x2066, 0x2069),
  '\u00ad',
  '\u034f',
  '\u061c',
  '\ufe0f',
  '\ufeff',
];

const SPACES = [
  '\t',
  '\n',
  '\v',
  '\f',
  '\r',
  '\u00a0',
  '\u1680',
  ...codePoints(0x2000, 0x200a),
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
];

/** `’` and `ʼ` stand for the same letter in Ukrainian and Belarusian. */
const APOSTROPHES = ['’', 'ʼ', '‘', '`', '´'];

/** `[letter, what it is folded to]`: letters without an entry fold to themselves, ASCII capitals to small ones. */
export const FOLDS: ReadonlyMap<string, string> = new Map([
  ...SPACES.map((letter): [string, string] => [letter, ' ']),
  ...DROPPED.map((letter): [string, string] => [letter, '']),
  ...APOSTROPHES.map((letter): [string, string] => [letter, "'"]),
  ...[...PLAIN].flatMap((letter) => withCapital(letter, letter)),
  ...Object.entries(VARIANTS).flatMap(([to, letters]) =>
    [...letters].flatMap((letter) => withCapital(letter, to)),
  ),
  ['İ', 'i'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
]);

function withCapital(letter: string, to: string): [string, string][] {
  const capital = letter.toUpperCase();
  const pairs: [string, string][] = letter === to ? [] : [[letter, to]];
  // `ı` has an ASCII capital, and և one of two letters: those fold by themselves.
  return [...capital].length === 1 && capital !== letter && capital > '\u007f'
    ? [...pairs, [capital, to]]
    : pairs;
}

function codePoints(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
