import type { Token } from '../domain/inline/tokens';

/** White space as an element without `xml:space="preserve"` means it: runs are one space, none at the ends. */
export function collapseSpace(tokens: readonly Token[]): Token[] {
  const collapsed = tokens.map((token) =>
    token.kind === 'text' ? { ...token, text: token.text.replace(/[ \t\r\n]+/g, ' ') } : token,
  );
  const trimmed = collapsed.map((token, index) => {
    if (token.kind !== 'text') return token;
    const start = index === 0 ? token.text.trimStart() : token.text;
    return { ...token, text: index === collapsed.length - 1 ? start.trimEnd() : start };
  });
  return trimmed;
}
