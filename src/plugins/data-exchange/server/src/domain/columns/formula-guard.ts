/**
 * What a spreadsheet would run as a formula when it opens a text file: `=1+1`, `@SUM(A1)`, and the full-width signs that some
 * take for them. A number and a phone number begin with `+` and `-` too, and can't do anything.
 */
const BEGINS_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const IS_NUMBER = /^[+-]?[\d(][\d\s().,/-]*$/;

/** The text with an apostrophe before it, where a spreadsheet would run it. */
export function guardFormula(text: string): string {
  return BEGINS_FORMULA.test(text) && !IS_NUMBER.test(text) ? `'${text}` : text;
}

/** The twin of `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && BEGINS_FORMULA.test(text) && !IS_NUMBER.test(text.slice(1))
    ? text.slice(1)
    : text;
}
