import type { TranslatedPair } from '../domain/suggestions/suggest';
import type { LoadedDocument } from './load-document';

/** What a document's texts were translated from, and to; without those that somebody still has to look at. */
export function translatedPairs({ fields }: LoadedDocument): TranslatedPair[] {
  return fields
    .flatMap((field) => field.units)
    .flatMap(({ entry, target }) =>
      entry && target && !entry.needsReview ? [{ source: entry.text, target: target.text }] : [],
    );
}
