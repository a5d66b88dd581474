import { collapseRuns } from '../domain/text/collapse-space';
import type { Token } from '../domain/inline/tokens';

/** The same as of a text, of one with codes: white space before a code isn't at an end. */
export function collapseSpace(tokens: readonly Token[]): Token[] {
  return tokens.map((token, index) => {
    if (token.kind !== 'text') return token;
    const text = collapseRuns(token.text);
    const start = index === 0 ? text.replace(/^ /, '') : text;
    return { ...token, text: index === tokens.length - 1 ? start.replace(/ $/, '') : start };
  });
}
