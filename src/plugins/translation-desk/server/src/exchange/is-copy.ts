import { normaliseText } from '../domain/text/normalise';

/** Whether a target says nothing but its source: a tool may have put it there for a translator to begin with. */
export function isCopy(source: string, target: string): boolean {
  return normaliseText(source) === normaliseText(target);
}
