import { LEFT_TO_RIGHT_MARK, splitTags } from './split-tags';

/**
 * A tagged text as it is shown from right to left. Bidirectional text turns the signs of a tag between right-to-left words,
 * so that `</1>` reads as `<1/>` would (UAX #9, L4); between left-to-right marks its number is left-to-right (W7), and its
 * signs with it.
 */
export function steadyTags(tagged: string): string {
  return splitTags(tagged)
    .map(({ kind, text }) => (kind === 'text' ? text : steady(plain(text))))
    .join('');
}

/** The text without those marks. */
export function plainTags(shown: string): string {
  return splitTags(shown)
    .map(({ kind, text }) => (kind === 'text' ? text : plain(text)))
    .join('');
}

const steady = (tag: string): string => `${LEFT_TO_RIGHT_MARK}${tag}${LEFT_TO_RIGHT_MARK}`;
const plain = (tag: string): string => tag.replaceAll(LEFT_TO_RIGHT_MARK, '');
