import { foldText } from '#domain/search/fold-text';
import type { KnownTerm } from '../plan/todays-project';

export type MatchedTerm =
  | { kind: 'found'; documentId: string }
  | { kind: 'ambiguous'; keys: readonly string[] }
  | { kind: 'unknown' };

/** Finds a type's terms by code or slug, else by name in any language; case, marks and space don't count. */
export function termMatcher(terms: readonly KnownTerm[]): (text: string) => MatchedTerm {
  const byKey = new Map(terms.map((term) => [term.key.toLowerCase(), term]));
  const byName = new Map<string, Set<KnownTerm>>();
  for (const term of terms)
    for (const name of Object.values(term.names)) {
      const folded = fold(name);
      const known = byName.get(folded) ?? new Set();
      byName.set(folded, known.add(term));
    }
  const byId = new Map(terms.map((term) => [term.documentId, term]));
  return (text) => {
    const exact = byKey.get(text.trim().toLowerCase()) ?? byId.get(text.trim());
    if (exact) return { kind: 'found', documentId: exact.documentId };
    const found = [...(byName.get(fold(text)) ?? [])];
    const [only] = found;
    if (found.length > 1) return { kind: 'ambiguous', keys: found.map(({ key }) => key) };
    return only ? { kind: 'found', documentId: only.documentId } : { kind: 'unknown' };
  };
}

function fold(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
