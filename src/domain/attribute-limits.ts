import { isEmptyText } from './is-empty-text';
import type { FieldIssue } from './project-rules/field-issue';
import { isRecord, toRecords } from './records';

/** What a schema says of an attribute's values, as far as people can type another. */
export interface LimitedAttribute {
  type: string;
  required?: boolean;
  maxLength?: number;
  minLength?: number;
  component?: string;
  repeatable?: boolean;
}

export type LimitedAttributes = Readonly<Record<string, LimitedAttribute>>;

interface CheckOptions {
  /** The attributes of a component. */
  attributesOf(component: string): LimitedAttributes;
  /** Whether readers will see it: then nothing that is required may be missing. */
  complete: boolean;
}

const TEXTS = ['string', 'text', 'uid', 'email'];
const NUMBERS = ['integer', 'biginteger', 'float', 'decimal'];

/** Where what somebody wants to save is outside the limits of its schema, in components too; of what isn't given, nothing is said. */
export function checkLimits(
  attributes: LimitedAttributes,
  data: Readonly<Record<string, unknown>>,
  options: CheckOptions,
): FieldIssue[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const value = data[name];
    if (value === undefined) return [];
    if (attribute.type === 'component') return checkComponent(name, attribute, value, options);
    return checkValue(attribute, value, options).map((issue) => ({ ...issue, path: [name] }));
  });
}

function checkComponent(
  name: string,
  { component, repeatable }: LimitedAttribute,
  value: unknown,
  options: CheckOptions,
): FieldIssue[] {
  const attributes = options.attributesOf(component ?? '');
  return toRecords(value).flatMap((entry, at) =>
    checkLimits(attributes, withRequired(attributes, entry), options).map((issue) => ({
      ...issue,
      path: repeatable ? [name, at, ...issue.path] : [name, ...issue.path],
    })),
  );
}

/** An entry that isn't stored yet has nothing but what is given: what is required of it and isn't there is missing. */
function withRequired(
  attributes: LimitedAttributes,
  entry: Record<string, unknown>,
): Record<string, unknown> {
  if (entry.id !== undefined) return entry;
  const required = Object.entries(attributes).filter(([, attribute]) => attribute.required);
  return { ...Object.fromEntries(required.map(([name]) => [name, null])), ...entry };
}

type Issue = Omit<FieldIssue, 'path'>;

function checkValue(attribute: LimitedAttribute, value: unknown, { complete }: CheckOptions): Issue[] {
  const isEmpty = value === null || (typeof value === 'string' && isEmptyText(value));
  if (isEmpty) {
    return attribute.required && complete
      ? [{ code: 'required', message: 'This is needed to publish.' }]
      : [];
  }
  if (TEXTS.includes(attribute.type) && typeof value === 'string') return checkText(attribute, value);
  if (NUMBERS.includes(attribute.type) && !isRecord(value) && !Number.isFinite(Number(value)))
    return [{ code: 'not-a-number', message: `“${String(value)}” is not a number. Write it as 1250000.50.` }];
  return [];
}

function checkText({ maxLength, minLength }: LimitedAttribute, value: string): Issue[] {
  if (maxLength !== undefined && value.length > maxLength) {
    const message = `This is ${value.length} characters long; at most ${maxLength} fit.`;
    return [{ code: 'too-long', message }];
  }
  if (minLength !== undefined && value.length < minLength) {
    const message = `This is ${value.length} characters long; at least ${minLength} are needed.`;
    return [{ code: 'too-short', message }];
  }
  return [];
}
