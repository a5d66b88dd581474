import { isEmptyText } from '../is-empty-text';
import { findSource } from './find-source';
import type { Place, Reading } from './reading';

/** The value of a localized text from the first locale of the chain where it isn't empty, as it is there; else null. */
export function readText(name: string, place: Place, reading: Reading): unknown {
  const source = findSource(name, place, isEmptyText);
  if (!source) return null;
  return reading.serve(place.prefix + name, source.locale) ? source.values[name] : null;
}
