import type { Check } from './check';

/** Terms of the glossary whose translation isn't there. Names of taxonomies are offered, and not asked for. */
export const checkTerms: Check = ({ terms, targetText, targetLocale }) => {
  const words = wordsOf(targetText, targetLocale);
  const missing = terms.filter((term) => term.isOwn && !isUsed(term.target, words, targetLocale));
  if (missing.length === 0) return [];
  const wanted = missing.map(({ source, target }) => `${source} → ${target}`);
  return [
    {
      code: 'terms-missing',
      severity: 'warning',
      message: `The glossary has other words for: ${wanted.join(', ')}.`,
      details: { terms: wanted },
    },
  ];
};

/** Translations that the glossary says mustn't be used. */
export const checkForbiddenTerms: Check = ({ terms, targetText, targetLocale }) => {
  const words = wordsOf(targetText, targetLocale);
  const used = terms.flatMap(({ forbidden }) =>
    forbidden.filter((term) => isUsed(term, words, targetLocale)),
  );
  if (used.length === 0) return [];
  return [
    {
      code: 'terms-forbidden',
      severity: 'warning',
      message: `The glossary says not to use: ${used.join(', ')}.`,
      details: { terms: used },
    },
  ];
};

/** Endings change with the sentence: each word counts that begins as one of the term does. */
function isUsed(term: string, words: readonly string[], locale: string): boolean {
  const wanted = wordsOf(term, locale).map(stemOf);
  return words.some((_word, at) => wanted.every((stem, each) => words[at + each]?.startsWith(stem) ?? false));
}

/** All but the last two letters of a long word, which Azerbaijani or Ukrainian changes. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(4, word.length - 2));
}

function wordsOf(text: string, locale: string): string[] {
  return (
    text
      .toLocaleLowerCase(locale)
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}
