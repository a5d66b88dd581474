import { foldText } from './fold-text';

/** More words than this don't narrow a search any further. */
const MAX_WORDS = 12;

/**
 * The folded words of what a reader typed, each once, without the punctuation and the symbols around them. Symbols are
 * looked for where there is nothing else: who types `€` alone doesn't mean everything.
 */
export function toSearchWords(text: string): string[] {
  const typed = foldText(text.normalize('NFC')).split(' ');
  const words = without(EDGES, typed);
  return [...new Set(words.length > 0 ? words : without(PUNCTUATION, typed))].slice(0, MAX_WORDS);
}

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const PUNCTUATION = /\p{P}+/gu;

function without(dropped: RegExp, words: readonly string[]): string[] {
  return words.map((word) => word.replace(dropped, '')).filter((word) => word !== '');
}
