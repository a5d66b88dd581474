/** Letters, numbers, punctuation, signs and spaces, without marks on them: what any font can set. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{S}\n ]/gu, '');
}
