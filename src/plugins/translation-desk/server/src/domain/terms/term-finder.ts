import type { DeskTerm } from '#translation-desk/term';

/** Those of some terms that stand in a text as words of their own. */
export type FindTerms = (text: string) => DeskTerm[];

/** Finds terms in any number of texts, each pair once; letter case doesn't count. */
export function termFinder(terms: readonly DeskTerm[]): FindTerms {
  const pairs = new Map(terms.map((term) => [`${term.source} ${term.target}`, term]));
  const wanted = [...pairs.values()].map((term) => ({
    term,
    // Most terms aren't in most texts: a pattern is made of those alone that may be.
    folded: fold(term.source),
    pattern: null as RegExp | null,
  }));
  return (text) => {
    const folded = fold(text);
    return wanted
      .filter(
        (one) => folded.includes(one.folded) && (one.pattern ??= wordPattern(one.term.source)).test(text),
      )
      .map(({ term }) => term);
  };
}

function fold(text: string): string {
  return text.toLowerCase();
}

function wordPattern(source: string): RegExp {
  const words = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}
