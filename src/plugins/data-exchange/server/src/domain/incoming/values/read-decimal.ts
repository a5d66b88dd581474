export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

export type ReadDecimal =
  /** `-?\d+(\.\d+)?`, without zeros that say nothing. */
  | { kind: 'decimal'; text: string }
  /** One mark with three digits behind it: a thousand, or a fraction. */
  | { kind: 'ambiguous' }
  | { kind: 'not-a-number' };

/** A number as people write it: with a comma or a point, and thousands parted by spaces of any width, marks or apostrophes. */
export function readDecimal(text: string, mark: DecimalMark | null = null): ReadDecimal {
  const bare = withoutSpace(text);
  if (!IS_NUMBER.test(bare)) return { kind: 'not-a-number' };
  const known = mark ?? shownMark(text);
  if (known === null && bare.search(/[.,]/) !== -1) return { kind: 'ambiguous' };
  const [whole = '', fraction, ...more] = known === null ? [bare] : bare.split(known);
  if (more.length > 0 || (fraction !== undefined && /[.,]/.test(fraction))) {
    return isGrouped(bare, known) ? decimal(bare.replace(/[.,]/g, ''), '') : { kind: 'not-a-number' };
  }
  if (/[.,]/.test(whole) && !/^-?\d{1,3}([.,]\d{3})+$/.test(whole)) return { kind: 'not-a-number' };
  return decimal(whole.replace(/[.,]/g, ''), fraction ?? '');
}

/** The decimal mark that a number alone shows: `1,5`, `1.234,56`, `1.234.567`; null where it doesn't. */
export function shownMark(text: string): DecimalMark | null {
  const bare = withoutSpace(text);
  const hasSpace = bare !== text.trim();
  const marks = bare.match(/[.,]/g) ?? [];
  const [first, last] = [marks[0], marks.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first !== last) return last as DecimalMark;
  if (marks.length > 1) return first === '.' ? ',' : '.';
  const [whole = '', fraction = ''] = bare.split(first);
  const digits = whole.replace('-', '');
  const canBeThousands = fraction.length === 3 && digits.length <= 3 && !/^0/.test(digits) && !hasSpace;
  return canBeThousands ? null : (first as DecimalMark);
}

const IS_NUMBER = /^-?\d+([.,]\d+)*$/;

/** Also the narrow and the thin space, with or without a break (U+00A0, U+2009, U+202F), and the sign U+2212. */
function withoutSpace(text: string): string {
  const plain = text.trim().replace('\u2212', '-');
  return /^-?\d{1,3}([\s'’]\d{3})+([.,]\d+)?$/.test(plain) ? plain.replace(/[\s'’]/g, '') : plain;
}

function isGrouped(bare: string, known: DecimalMark | null): boolean {
  const other = known === '.' ? ',' : '.';
  return new RegExp(`^-?\\d{1,3}(\\${other}\\d{3})+$`).test(bare);
}

function decimal(whole: string, fraction: string): ReadDecimal {
  const digits = whole.replace(/^(-?)0+(?=\d)/, '$1');
  const rest = fraction.replace(/0+$/, '');
  return { kind: 'decimal', text: rest === '' ? digits : `${digits}.${rest}` };
}
