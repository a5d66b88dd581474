import type { Filter } from './catalogue-query';
import type { FilterField } from './filter-fields';
import { filterField } from './filter-fields';

/**
 * The filter without the conditions that are on `fields` alone, as a facet is counted: a reader who has
 * chosen one country still wants to see how many projects the others have.
 */
export function withoutFields(filter: Filter, fields: readonly FilterField[]): Filter {
  if (isOn(filter, fields)) return { kind: 'and', filters: [] };
  if (filter.kind !== 'and') return filter;
  return {
    kind: 'and',
    filters: filter.filters
      .filter((member) => !isOn(member, fields))
      .map((member) => withoutFields(member, fields)),
  };
}

function isOn(filter: Filter, fields: readonly FilterField[]): boolean {
  switch (filter.kind) {
    case 'condition':
      return fields.includes(filter.field);
    case 'not':
      return isOn(filter.filter, fields);
    case 'and':
    case 'or':
      return filter.filters.length > 0 && filter.filters.every((member) => isOn(member, fields));
    default:
      return filter satisfies never;
  }
}

/** Whether any condition looks at a served text, which takes more than the base to know. */
export function isOnServedText(filter: Filter): boolean {
  switch (filter.kind) {
    case 'condition':
      return filterField(filter.field).kind === 'served';
    case 'not':
      return isOnServedText(filter.filter);
    case 'and':
    case 'or':
      return filter.filters.some(isOnServedText);
    default:
      return filter satisfies never;
  }
}
