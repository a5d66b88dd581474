import { normaliseText } from '../text/normalise';

/** What makes two terms the same: their words in whatever case. */
export function foldTerm(term: string): string {
  return normaliseText(term).toLowerCase();
}
