import { foldText } from './fold-text';

/** More words than this don't narrow a search any further. */
const MAX_WORDS = 12;

/** The folded words of what a reader typed, without the punctuation around them, each once. */
export function toSearchWords(text: string): string[] {
  const words = foldText(text.normalize('NFC'))
    .split(' ')
    .map((word) => word.replace(EDGES, ''))
    .filter((word) => word !== '');
  return [...new Set(words)].slice(0, MAX_WORDS);
}

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
