/** An address that a text may lead to: of the web, or for mail; null of anything else, whatever signs it hides behind. */
export function safeUrl(text: string): string | null {
  const plain = text.replace(/[\p{Cc}\s]/gu, '');
  return /^(https?:\/\/[^/]|mailto:[^@]+@)/i.test(plain) && plain.length <= 2048 ? plain : null;
}
