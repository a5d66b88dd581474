/** The texts that there are, as one line. */
export function joinTexts(items: readonly { text: string | null }[], separator = ', '): string {
  return items.flatMap(({ text }) => text ?? []).join(separator);
}
