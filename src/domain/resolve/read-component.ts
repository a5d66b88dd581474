import type { FieldModel } from './document-model';
import { componentIdentity } from './component-identity';
import { groupBy } from '../group-by';
import { toRecords } from '../records';
import type { Place, Reading, Source } from './reading';

type ComponentField = Extract<FieldModel, { kind: 'component' }>;

/**
 * The base's entries in the base's order, with the text leaves that the chain's locales give them.
 * An entry of a translation belongs to the base's entry with the same non-text attributes, the k-th of several
 * equal ones to the k-th: a caption never moves to another picture when the base's gallery changes.
 */
export function readComponent(name: string, field: ComponentField, place: Place, reading: Reading): unknown {
  const candidates = place.sources.map(({ locale, values }) => ({
    locale,
    byIdentity: groupBy(toRecords(values[name]), (entry) => componentIdentity(entry, field.fields)),
  }));
  const seen = new Map<string, number>();
  const resolved = toRecords(place.base.values[name]).map((entry, index) => {
    const identity = componentIdentity(entry, field.fields);
    const rank = seen.get(identity) ?? 0;
    seen.set(identity, rank + 1);
    const sources = candidates.flatMap(({ locale, byIdentity }): Source[] => {
      const values = byIdentity.get(identity)?.[rank];
      return values ? [{ locale, values }] : [];
    });
    const prefix = field.repeatable ? `${place.prefix}${name}.${index}.` : `${place.prefix}${name}.`;
    return reading.readFields(field.fields, {
      prefix,
      base: { locale: place.base.locale, values: entry },
      sources,
    });
  });
  return field.repeatable ? resolved : (resolved[0] ?? null);
}
