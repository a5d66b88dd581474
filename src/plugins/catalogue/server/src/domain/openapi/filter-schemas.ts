import type { FilterField } from '../query/filter-fields';
import { filterField, PROJECT_FILTERS } from '../query/filter-fields';
import type { Arity } from '../query/operators';
import { isPart, OPERATORS, operatorsOf } from '../query/operators';
import { MAX_LENGTH } from '../query/parse-values';
import { TAXONOMIES } from '../taxonomies';

/** Which fields a list can be filtered on, by the name of the schema that says so. */
const FILTERS = {
  ProjectFilters: PROJECT_FILTERS,
  CountryFilters: TAXONOMIES.country.filters,
  TermFilters: TAXONOMIES.topic.filters,
  SubsectorFilters: TAXONOMIES.subsector.filters,
} satisfies Record<string, readonly FilterField[]>;

export type FiltersName = keyof typeof FILTERS;

/** Where `openapi.json` keeps such a schema. */
export function schemaNamed(name: string): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** The schemas of `filters[…]` and of the conditions in them, by name. */
export function filterSchemas(): Record<string, object> {
  const fields = [...new Set(Object.values(FILTERS).flat())];
  return {
    ...Object.fromEntries(Object.entries(FILTERS).map(([name, own]) => [name, filtersSchema(name, own)])),
    ...Object.fromEntries(fields.map((field) => [conditionName(field), conditionSchema(field)])),
  };
}

function filtersSchema(name: string, fields: readonly FilterField[]): object {
  const many = { type: 'array', items: schemaNamed(name) };
  const properties: Record<string, object> = { $and: many, $or: many, $not: schemaNamed(name) };
  for (const field of fields) {
    const [attribute = '', member] = field.split('.');
    const condition = schemaNamed(conditionName(field));
    properties[attribute] = member ? { type: 'object', properties: { [member]: condition } } : condition;
  }
  return { type: 'object', properties };
}

/** Fields that compare alike share a schema. */
function conditionName(name: FilterField): string {
  const field = filterField(name);
  if (field.kind === 'day') return 'DayCondition';
  if (field.kind === 'instant') return 'InstantCondition';
  return 'values' in field && field.values
    ? `${name.charAt(0).toUpperCase()}${name.slice(1)}Condition`
    : 'TextCondition';
}

function conditionSchema(name: FilterField): object {
  const value = valueSchema(name);
  const compared = operatorsOf(name).map((operator) => [
    operator,
    comparedSchema(OPERATORS[operator], isPart(operator) ? TEXT : value),
  ]);
  const properties = { ...Object.fromEntries(compared), $not: schemaNamed(conditionName(name)) };
  return {
    description: 'A value alone means $eq, a list of them $in',
    anyOf: [value, { type: 'array', items: value }, { type: 'object', properties }],
  };
}

const TEXT = { type: 'string', maxLength: MAX_LENGTH };

function valueSchema(name: FilterField): object {
  const field = filterField(name);
  if (field.kind === 'day') return { type: 'string', format: 'date' };
  if (field.kind === 'instant') return { type: 'string', format: 'date-time' };
  return 'values' in field && field.values ? { type: 'string', enum: field.values } : TEXT;
}

function comparedSchema(arity: Arity, value: object): object {
  switch (arity) {
    case 'one':
      return value;
    case 'many':
      return { type: 'array', items: value, minItems: 1 };
    case 'two':
      return { type: 'array', items: value, minItems: 2, maxItems: 2 };
    case 'boolean':
      return { type: 'boolean' };
    default:
      return arity satisfies never;
  }
}
