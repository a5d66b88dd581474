import { isEmptyText } from '../is-empty-text';
import type { Place, Reading } from './reading';

/** The value of a localized text from the first locale of the chain where it isn't empty, as it is there; else null. */
export function readText(name: string, { prefix, sources }: Place, reading: Reading): unknown {
  const source = sources.find(({ values }) => !isEmptyText(values[name]));
  if (!source) return null;
  return reading.serve(prefix + name, source.locale) ? source.values[name] : null;
}
