import type { FacetValue } from '#catalogue/content-api';
import type { BaseMap } from '../domain/map';
import type { PageContext } from '../domain/page-context';
import { mapPicture } from '../renderers/map';
import { countryId } from './maps';

/** How many projects each country has, on the map; each number leads to them. Empty where none can be drawn. */
export function countryCounts(
  values: readonly FacetValue[],
  context: PageContext,
  { base, hrefOf }: { base: BaseMap; hrefOf(code: string): string },
): string {
  const countries = values.flatMap(({ value, label, count }) => {
    const id = countryId(value);
    const point = id === null ? null : base.centreOf(id);
    return id !== null && point
      ? [{ id, point, title: `${label}: ${count}`, href: hrefOf(value), count }]
      : [];
  });
  if (countries.length === 0) return '';
  return mapPicture({
    base,
    label: `${context.labels.mapOfProjects}: ${countries.map(({ title }) => title).join(', ')}`,
    highlighted: countries.map(({ id }) => id),
    markers: countries,
  });
}
