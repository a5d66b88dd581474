import { foldText } from '#domain/search/fold-text';
import type { Condition, Filter } from './catalogue-query';
import type { FilterField } from './filter-fields';
import { filterField } from './filter-fields';
import { isOnServedText } from './filter-tree';

/** What an item has of a field: none, one, or those of its relations. */
export type Values<Item> =
  | {
      kind: 'texts';
      of(item: Item): readonly string[];
      /** The same as a search has them, where that is known. */
      folded?(item: Item): readonly string[];
      /** A small number that items with the same texts share, where there is one: each group is looked at once. */
      groupOf?(item: Item): number;
    }
  /** Times; `read` gives a condition's value as one. */
  | { kind: 'numbers'; of(item: Item): readonly number[]; read(value: string): number };

type Predicate<Item> = (item: Item) => boolean;

/**
 * Whether an item is one that the filter finds. Every condition is true or false, never unknown, so that `$not` and `$ne` are
 * the rest of what `$eq` finds: a project without an end has none that equals a day.
 */
export function matching<Item>(
  filter: Filter,
  valuesOf: (field: FilterField) => Values<Item>,
): Predicate<Item> {
  switch (filter.kind) {
    case 'and': {
      const members = cheapestFirst(filter.filters).map((member) => matching(member, valuesOf));
      return (item) => members.every((matches) => matches(item));
    }
    case 'or': {
      const members = cheapestFirst(filter.filters).map((member) => matching(member, valuesOf));
      return (item) => members.some((matches) => matches(item));
    }
    case 'not': {
      const matches = matching(filter.filter, valuesOf);
      return (item) => !matches(item);
    }
    case 'condition':
      return matchingCondition(filter, valuesOf(filter.field));
    default:
      return filter satisfies never;
  }
}

/** Whether the filter finds everything there is. */
export function isEverything(filter: Filter): boolean {
  return filter.kind === 'and' && filter.filters.every(isEverything);
}

/** Texts are folded to be compared, which takes longer than anything else. */
function cheapestFirst(filters: readonly Filter[]): Filter[] {
  return [...filters].sort((one, other) => Number(isOnServedText(one)) - Number(isOnServedText(other)));
}

function matchingCondition<Item>(condition: Condition, values: Values<Item>): Predicate<Item> {
  const { field, operator } = condition;
  if (values.kind === 'numbers') {
    const wanted = operator === '$null' || operator === '$notNull' ? [] : condition.values.map(values.read);
    const compare = (one: number, other: number) => one - other;
    return compared(condition, { of: values.of, wanted, compare });
  }
  if (operator !== '$containsi' && operator !== '$startsWithi') {
    const { groupOf } = values;
    const matches = compared(condition, { of: values.of, wanted: condition.values, compare: byCodePoint });
    return groupOf ? onceForEach(groupOf, matches) : matches;
  }
  const fold = filterField(field).kind === 'served' ? foldText : (text: string) => text.toLowerCase();
  const part = fold(condition.values[0] ?? '');
  const folded = values.folded ?? ((item: Item) => values.of(item).map(fold));
  return operator === '$containsi'
    ? (item) => folded(item).some((text) => text.includes(part))
    : (item) => folded(item).some((text) => text.startsWith(part));
}

function onceForEach<Item>(groupOf: (item: Item) => number, matches: Predicate<Item>): Predicate<Item> {
  const verdicts: (boolean | undefined)[] = [];
  return (item) => (verdicts[groupOf(item)] ??= matches(item));
}

interface Compared<Item, Value> {
  of(item: Item): readonly Value[];
  wanted: readonly Value[];
  compare(one: Value, other: Value): number;
}

function compared<Item, Value>(
  { operator, values }: Condition,
  { of, wanted, compare }: Compared<Item, Value>,
): Predicate<Item> {
  const isWanted = (item: Item) => of(item).some((value) => wanted.includes(value));
  const isSome = (holds: (order: number) => boolean, bound: Value | undefined): Predicate<Item> =>
    bound === undefined ? () => false : (item) => of(item).some((value) => holds(compare(value, bound)));
  const [first, second] = wanted;
  switch (operator) {
    case '$eq':
    case '$in':
      return isWanted;
    case '$ne':
    case '$notIn':
      return (item) => !isWanted(item);
    case '$lt':
      return isSome((order) => order < 0, first);
    case '$lte':
      return isSome((order) => order <= 0, first);
    case '$gt':
      return isSome((order) => order > 0, first);
    case '$gte':
      return isSome((order) => order >= 0, first);
    case '$between':
      return first === undefined || second === undefined
        ? () => false
        : (item) => of(item).some((value) => compare(value, first) >= 0 && compare(value, second) <= 0);
    case '$null':
      return (item) => (of(item).length === 0) === (values[0] === 'true');
    case '$notNull':
      return (item) => of(item).length > 0 === (values[0] === 'true');
    case '$containsi':
    case '$startsWithi':
      throw new Error(`${operator} compares texts`);
    default:
      return operator satisfies never;
  }
}

/** The order of code points, which is not the one of UTF-16's units: those of a surrogate are smaller than some letters. */
function byCodePoint(one: string, other: string): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) {
    const [a, b] = [one.codePointAt(at) ?? 0, other.codePointAt(at) ?? 0];
    if (a !== b) return a - b;
  }
  return one.length - other.length;
}
