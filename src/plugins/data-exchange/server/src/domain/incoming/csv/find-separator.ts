export const SEPARATORS = [',', ';', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** What stands between the cells: what the first line says for Excel (`sep=;`), else what its header has most of outside of quotes. */
export function findSeparator(text: string): Separator {
  const said = /^sep=(.)\r?\n/i.exec(text)?.[1];
  const known = SEPARATORS.find((separator) => separator === said);
  if (known) return known;
  const header = firstRecord(text);
  const counts = SEPARATORS.map((separator) => ({ separator, count: header.split(separator).length }));
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).separator;
}

/** Without what is in quotes. */
function firstRecord(text: string): string {
  let record = '';
  let isQuoted = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (letter === '\n' || letter === '\r') && record.trim() !== '') break;
    else if (!isQuoted) record += letter;
    if (record.length > 1_000_000) break;
  }
  return record;
}
