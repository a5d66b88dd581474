import { UnknownFilterError, UnknownOperatorError } from '#domain/errors/index';
import type { Filter } from './catalogue-query';
import type { FilterField } from './filter-fields';
import { isFilterField } from './filter-fields';
import { isOperator, operatorsOf } from './operators';
import { parseValues } from './parse-values';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { isRecord } from '#domain/records';
import { toList } from './raw';

/** Deeper nesting than this means a mistake, or somebody trying the stack. */
const MAX_DEPTH = 8;

/** How many conditions a request may write: a database has limits of its own, and says so less kindly. */
const MAX_CONDITIONS = 100;

export interface FilterContext {
  /** The fields that can be filtered on here. */
  allowed: readonly FilterField[];
  problems: Problems;
}

/** `filters[…]` as a tree; everything where nothing is asked for. What can't be read is noted and left out. */
export function parseFilters(raw: unknown, { allowed, problems }: FilterContext): Filter {
  if (raw === undefined) return ALL;
  const filter = parseGroup(raw, { place: 'filters', field: '', depth: 0, allowed, problems });
  if (countConditions(filter) > MAX_CONDITIONS) {
    noteInvalid(
      'filters',
      `${countConditions(filter)} conditions`,
      `at most ${MAX_CONDITIONS} conditions`,
      problems,
    );
  }
  return filter;
}

const ALL: Filter = { kind: 'and', filters: [] };

interface Place extends FilterContext {
  /** Path as the request writes it. */
  place: string;
  /** The field that the path has named so far, such as `countries`. */
  field: string;
  depth: number;
}

function parseGroup(raw: unknown, at: Place): Filter {
  if (at.depth > MAX_DEPTH) return refuse(at, raw, `filters nested at most ${MAX_DEPTH} deep`);
  if (isFilterField(at.field)) {
    // A form with boxes to tick says `filters[topics][slug]=a` for each.
    const list = toList(raw);
    if (list && list.length > 0) return parseCondition(at.field, '$in', list, at);
    if (!isRecord(raw)) return parseCondition(at.field, '$eq', raw, at);
  }
  if (!isRecord(raw)) return at.field ? unknown(at, at.field) : refuse(at, raw, 'an object of fields');
  const filters = Object.entries(raw).map(([key, value]) => parseEntry(key, value, within(at, key)));
  const [only] = filters;
  return filters.length === 1 && only ? only : { kind: 'and', filters };
}

function parseEntry(key: string, value: unknown, at: Place): Filter {
  if (key === '$and' || key === '$or') return parseList(key, value, at);
  if (key === '$not') return { kind: 'not', filter: parseGroup(value, at) };
  if (key.startsWith('$')) return parseOperator(key, value, at);
  const field = at.field ? `${at.field}.${key}` : key;
  if (!at.allowed.some((name) => name === field || name.startsWith(`${field}.`))) return unknown(at, field);
  return parseGroup(value, { ...at, field });
}

function parseList(key: '$and' | '$or', value: unknown, at: Place): Filter {
  const members = toList(value) ?? (isRecord(value) ? [value] : null);
  if (!members) return refuse(at, value, 'a list of filters');
  const filters = members.map((member, index) => parseGroup(member, within(at, String(index))));
  return { kind: key === '$and' ? 'and' : 'or', filters };
}

function parseOperator(operator: string, value: unknown, at: Place): Filter {
  const { field } = at;
  if (!isFilterField(field)) return unknown(at, field || operator);
  return parseCondition(field, operator, value, at);
}

function parseCondition(field: FilterField, operator: string, value: unknown, at: Place): Filter {
  const allowed = operatorsOf(field);
  if (!isOperator(operator) || !allowed.includes(operator)) {
    at.problems.push(new UnknownOperatorError({ name: at.place, allowed }));
    return ALL;
  }
  const values = parseValues(field, operator, value, { place: at.place, problems: at.problems });
  return values ? { kind: 'condition', field, operator, values } : ALL;
}

function within(at: Place, key: string): Place {
  return { ...at, place: `${at.place}[${key}]`, depth: at.depth + 1 };
}

function unknown({ allowed, problems }: Place, name: string): Filter {
  problems.push(new UnknownFilterError({ name, allowed }));
  return ALL;
}

function refuse(at: Place, value: unknown, expected: string): Filter {
  noteInvalid(at.place, value, expected, at.problems);
  return ALL;
}

function countConditions(filter: Filter): number {
  switch (filter.kind) {
    case 'condition':
      return Math.max(1, filter.values.length);
    case 'not':
      return countConditions(filter.filter);
    case 'and':
    case 'or':
      return filter.filters.reduce((sum, member) => sum + countConditions(member), 0);
    default:
      return filter satisfies never;
  }
}
