import type { Unit } from '#translation-desk/unit';
import { fingerprint, normaliseText, targetFingerprint } from '../text/normalise';

/** What a source is found by among all: itself, and a few of its words. */
export interface SourceFingerprints {
  /** Fingerprint of the text: the same for the same text. */
  exact: string;
  /** Of its longest words: texts that are nearly the same share most of them. */
  words: string[];
}

const MOST_WORDS = 4;

export function fingerprintsOf(unit: Pick<Unit, 'text'>): SourceFingerprints {
  const found =
    normaliseText(unit.text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = [...new Set(found)].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return {
    exact: targetFingerprint(unit),
    words: words.slice(0, MOST_WORDS).map((word) => `w${fingerprint(word).slice(0, 6)}`),
  };
}

/** Of the words that a source is found by, another may lack so many. */
const MISSING_WORDS = 1;

/** Sets of fingerprints: a source that has all of one may be like another with these fingerprints, or the same. */
export function alikeFingerprints({ exact, words }: SourceFingerprints): string[][] {
  const most =
    words.length > MISSING_WORDS ? words.map((word) => words.filter((other) => other !== word)) : [words];
  return [[exact], ...most.filter((set) => set.length > 0)];
}

/** The fingerprints of a field's units in one string, each once, with spaces between. */
export function joinFingerprints(units: readonly Pick<Unit, 'text'>[]): string {
  const fingerprints = units.map(fingerprintsOf).flatMap(({ exact, words }) => [exact, ...words]);
  return [...new Set(fingerprints)].join(' ');
}
