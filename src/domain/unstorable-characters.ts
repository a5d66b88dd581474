/** U+0000, which PostgreSQL takes in no text, and halves of surrogate pairs, which are no characters. */
const UNSTORABLE = /[\0\ud800-\udfff]/gu;

/** The characters of a text that no database takes, each once, as `U+0000`. */
export function unstorableCharacters(text: string): string[] {
  const found = text.match(UNSTORABLE) ?? [];
  return [...new Set(found.map(nameOf))];
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
