/**
 * Comma-separated values (RFC 4180), with a byte-order mark: Excel takes the text for UTF-8.
 * A cell that a spreadsheet would run as a formula is made text by an apostrophe.
 */
export function toCsv(
  rows: readonly (readonly string[])[],
  { quotes = 'where-needed' }: { quotes?: 'where-needed' | 'always' } = {},
): string {
  const toCell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return quotes === 'always' || /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\ufeff${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}
