/** The values of one cell: parted by `; `, with `\` before a sign that would part, and before itself. */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;|\n]/g, '\\$&')).join('; ');
}

/** The twin of `joinValues`, which takes `|` and lines for separators too; space around a value and empty ones don't count. */
export function splitValues(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < cell.length; at += 1) {
    const sign = cell[at] ?? '';
    const next = cell[at + 1] ?? '';
    if (sign === '\\' && /[\\;|\n]/.test(next)) {
      value += next;
      at += 1;
    } else if (/[;|\n]/.test(sign)) {
      values.push(value);
      value = '';
    } else value += sign;
  }
  return [...values, value].map((each) => each.trim()).filter((each) => each !== '');
}
