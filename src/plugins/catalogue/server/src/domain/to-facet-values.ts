import { compareInLocale } from '#domain/compare-in-locale';
import type { Locale } from '#domain/locale';
import type { FacetValue } from '#catalogue/content-api';
import type { FacetName } from './query/facets';

export interface FacetLabel {
  text: string;
  locale: Locale;
}

/**
 * The values of a facet as a reader chooses from them: by label in the locale's alphabet, but years newest first.
 * A value without a label is its own.
 */
export function toFacetValues(
  facet: FacetName,
  counts: readonly { value: string; count: number }[],
  { labels, locale }: { labels: ReadonlyMap<string, FacetLabel>; locale: Locale },
): FacetValue[] {
  const compare = compareInLocale(locale);
  const values = counts.map(({ value, count }) => ({
    value,
    label: labels.get(value)?.text ?? value,
    labelLocale: labels.get(value)?.locale ?? null,
    count,
  }));
  return values.sort((a, b) =>
    facet === 'year' ? Number(b.value) - Number(a.value) : compare(a.label, b.label),
  );
}
