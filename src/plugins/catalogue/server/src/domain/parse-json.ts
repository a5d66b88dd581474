/** A cell of a JSON column, which SQLite gives as text and PostgreSQL as it is; null where the text is none. */
export function parseJson(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return null;
  }
}
