/** The values of one cell: parted by `;`, `|` or lines; a `\` before a sign makes it part of a value. */
export function splitList(text: string): string[] {
  const values: string[] = [];
  let value = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] ?? '';
    const next = text[at + 1] ?? '';
    if (letter === '\\' && /[;|\\\n]/.test(next)) {
      value += next;
      at += 1;
    } else if (letter === ';' || letter === '|' || letter === '\n') {
      values.push(value);
      value = '';
    } else value += letter;
  }
  return [...values, value].map((one) => one.trim()).filter((one) => one !== '');
}
