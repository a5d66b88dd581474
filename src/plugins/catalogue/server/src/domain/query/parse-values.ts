import { isCalendarDay } from '#domain/calendar-day';
import { readInstant } from '#domain/instant';
import type { FilterField } from './filter-fields';
import { filterField } from './filter-fields';
import type { Arity, Operator } from './operators';
import { isPart, OPERATORS } from './operators';
import { FLAG } from './parameters';
import type { Problems } from './problems';
import { noteInvalid } from './problems';
import { toList } from './raw';

/** The longest value that a filter compares with: longer than any that a field can hold. */
export const MAX_LENGTH = 500;

/** The values of a condition, checked against the field; null, with a note, where they can't be compared with it. */
export function parseValues(
  field: FilterField,
  operator: Operator,
  raw: unknown,
  { place, problems }: { place: string; problems: Problems },
): string[] | null {
  const arity = OPERATORS[operator];
  const values = arity === 'boolean' ? toFlags(raw) : toValues(raw, mayBeList(field, arity));
  const expected = expectedValues(field, operator);
  const isRight =
    values !== null && hasArity(values, arity) && values.every((value) => isAllowed(field, operator, value));
  if (!isRight) noteInvalid(place, raw, expected, problems);
  if (!isRight) return null;
  const isInstant = filterField(field).kind === 'instant' && arity !== 'boolean';
  return isInstant ? values.map((value) => readInstant(value) ?? value) : values;
}

/** A single value stands for a list of one, and `$in=a,b` for a list of two where no value has a comma of its own. */
function toValues(raw: unknown, isList: boolean): string[] | null {
  if (isList && typeof raw === 'string') return raw.split(',');
  const list = toList(raw) ?? [raw];
  return list.every((item) => typeof item === 'string') ? list : null;
}

function mayBeList(field: FilterField, arity: Arity): boolean {
  return (arity === 'many' || arity === 'two') && filterField(field).kind !== 'served';
}

function toFlags(raw: unknown): string[] | null {
  const flag = FLAG.safeParse(raw);
  return flag.success ? [String(flag.data)] : null;
}

function hasArity(values: readonly string[], arity: Arity): boolean {
  switch (arity) {
    case 'one':
    case 'boolean':
      return values.length === 1;
    case 'two':
      return values.length === 2;
    case 'many':
      return values.length > 0;
    default:
      return arity satisfies never;
  }
}

function isAllowed(name: FilterField, operator: Operator, value: string): boolean {
  // PostgreSQL refuses U+0000 in any text.
  if (value.length > MAX_LENGTH || value.includes('\u0000')) return false;
  if (OPERATORS[operator] === 'boolean') return true;
  const field = filterField(name);
  switch (field.kind) {
    case 'day':
      return isCalendarDay(value);
    case 'instant':
      return readInstant(value) !== null;
    case 'status':
      return isPart(operator) || field.values.includes(value);
    case 'text':
      return isPart(operator) || !field.values || field.values.includes(value);
    case 'served':
    case 'related':
      return true;
    default:
      return field satisfies never;
  }
}

function expectedValues(name: FilterField, operator: Operator): readonly string[] | string {
  if (OPERATORS[operator] === 'boolean') return ['true', 'false'];
  const field = filterField(name);
  const count = { one: 'one value', two: 'two values', many: 'one value or more' }[OPERATORS[operator]];
  if (field.kind === 'day') return `${count}, each a day YYYY-MM-DD`;
  if (field.kind === 'instant')
    return `${count}, each an instant as in ISO 8601, such as 2026-03-01T12:00:00Z`;
  if ('values' in field && field.values && !isPart(operator)) return field.values;
  return `${count}, each a text of at most ${MAX_LENGTH} characters`;
}
