import type { TranslationState } from '#translation-desk/unit';

/** The state of a field from the desk's tables alone: what `translationState` says of the rows they were made from. */
export function lineState(
  source: { digest: string },
  line: { digest: string; needsReview: boolean } | undefined,
): TranslationState {
  if (!line) return 'missing';
  if (line.digest !== source.digest) return 'outdated';
  return line.needsReview ? 'needs-review' : 'current';
}
