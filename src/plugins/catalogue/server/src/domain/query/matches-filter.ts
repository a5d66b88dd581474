import { foldText } from '#domain/search/fold-text';
import type { Condition, Filter } from './catalogue-query';
import { filterField } from './filter-fields';

/** The values that a document has for a field: none, one, or those of its relations. */
export type ValuesOf = (field: Condition['field']) => readonly string[];

/** Whether a document that is loaded is one that the filter finds; of lists, the SQL adapter says the same. */
export function matchesFilter(filter: Filter, valuesOf: ValuesOf): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.filters.every((member) => matchesFilter(member, valuesOf));
    case 'or':
      return filter.filters.some((member) => matchesFilter(member, valuesOf));
    case 'not':
      return !matchesFilter(filter.filter, valuesOf);
    case 'condition':
      return matchesCondition(filter, valuesOf(filter.field));
    default:
      return filter satisfies never;
  }
}

function matchesCondition({ field, operator, values }: Condition, own: readonly string[]): boolean {
  const fold = filterField(field).kind === 'served' ? foldText : (text: string) => text.toLowerCase();
  const [first = '', second = ''] = values;
  switch (operator) {
    case '$eq':
    case '$in':
      return own.some((value) => values.includes(value));
    case '$ne':
    case '$notIn':
      return !own.some((value) => values.includes(value));
    case '$lt':
      return own.some((value) => value < first);
    case '$lte':
      return own.some((value) => value <= first);
    case '$gt':
      return own.some((value) => value > first);
    case '$gte':
      return own.some((value) => value >= first);
    case '$between':
      return own.some((value) => value >= first && value <= second);
    case '$null':
      return (own.length === 0) === (first === 'true');
    case '$notNull':
      return own.length > 0 === (first === 'true');
    case '$containsi':
      return own.some((value) => fold(value).includes(fold(first)));
    case '$startsWithi':
      return own.some((value) => fold(value).startsWith(fold(first)));
    default:
      return operator satisfies never;
  }
}
