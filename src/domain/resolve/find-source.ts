import type { Place, Source } from './reading';

/**
 * Where a localized text is served from: the first locale of the chain that has one of its own. One that is the base's
 * again, and that nobody has called right, is passed over where another locale has a text.
 */
export function findSource(
  name: string,
  { sources }: Pick<Place, 'sources'>,
  isEmpty: (value: unknown) => boolean,
): Source | undefined {
  const written = sources.filter(({ values }) => !isEmpty(values[name]));
  return written.find((source) => !isUntranslated(source, name)) ?? written[0];
}

function isUntranslated({ counterparts }: Source, name: string): boolean {
  const pieces = counterparts?.[name];
  return pieces !== undefined && Object.keys(pieces).length === 0;
}
