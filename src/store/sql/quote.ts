/** A text of our own as a literal of SQL: names of columns' types, letters of alphabets. Never anybody's input. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
