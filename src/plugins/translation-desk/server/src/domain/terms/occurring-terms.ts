import type { DeskTerm } from '#translation-desk/desk';

/** Those of the terms whose source stands in a text as words of their own, each pair once; letter case doesn't count. */
export function occurringTerms(text: string, terms: readonly DeskTerm[]): DeskTerm[] {
  const found = terms.filter(({ source }) => isWordOf(text, source));
  return [...new Map(found.map((term) => [`${term.source} ${term.target}`, term])).values()];
}

function isWordOf(text: string, source: string): boolean {
  const words = source.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
