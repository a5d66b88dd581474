import type { Inline } from './inline';

/** A unit's content laid flat, as a file of another tool may give it: codes may open and close in any order. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; id: number }
  | { kind: 'close'; id: number }
  | { kind: 'single'; id: number };

export function toTokens(content: readonly Inline[]): Token[] {
  return content.flatMap((node): Token[] => {
    if (node.kind !== 'pair') return [node];
    return [{ kind: 'open', id: node.id }, ...toTokens(node.children), { kind: 'close', id: node.id }];
  });
}

/** Neighbouring texts as one; empty ones left out. */
export function mergeTexts(tokens: readonly Token[]): Token[] {
  const merged: Token[] = [];
  for (const token of tokens) {
    const last = merged.at(-1);
    if (token.kind !== 'text') merged.push(token);
    else if (token.text === '') continue;
    else if (last?.kind === 'text')
      merged[merged.length - 1] = { kind: 'text', text: last.text + token.text };
    else merged.push(token);
  }
  return merged;
}
