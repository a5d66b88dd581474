import type { FilterField } from './filter-fields';
import { filterField } from './filter-fields';

/** Strapi's operators that the catalogue knows, and how many values each takes. */
export const OPERATORS = {
  $eq: 'one',
  $ne: 'one',
  $in: 'many',
  $notIn: 'many',
  $lt: 'one',
  $lte: 'one',
  $gt: 'one',
  $gte: 'one',
  $between: 'two',
  $null: 'boolean',
  $notNull: 'boolean',
  $containsi: 'one',
  $startsWithi: 'one',
} as const;

export type Operator = keyof typeof OPERATORS;
export type Arity = (typeof OPERATORS)[Operator];

/** They compare parts of a text: of a day or a closed list of words nothing could start with anything. */
const PARTS: readonly Operator[] = ['$containsi', '$startsWithi'];
const ALL = Object.keys(OPERATORS) as Operator[];

/** The operators that a field takes. */
export function operatorsOf(field: FilterField): Operator[] {
  const { kind } = filterField(field);
  return kind === 'day' || kind === 'instant' ? ALL.filter((operator) => !isPart(operator)) : ALL;
}

/** Whether it compares with a part of a text, which needn't be a value that the field can have. */
export function isPart(operator: Operator): boolean {
  return PARTS.includes(operator);
}

export function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERATORS, name);
}
