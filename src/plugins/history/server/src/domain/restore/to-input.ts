import { isObject, type Json, type JsonObject } from '../json';
import type { FieldKind } from '../compare/to-lines';

/** A field as today's schema has it, as far as a value has to fit. */
export interface FieldShape {
  kind: FieldKind;
  isList: boolean;
  /** Of values: the type of Strapi's attribute. */
  type: string;
  choices?: readonly string[];
  parts: ReadonlyMap<string, FieldShape>;
}

/** What is there today of what a value names. */
export interface Present {
  hasDocument(documentId: string): boolean;
  hasFile(id: number): boolean;
  /** What something that isn't there was called. */
  nameOf(id: string | number): string;
}

/** A value as the Document Service takes it, and what of it isn't there any more; null: it doesn't fit the field. */
export interface Input {
  value: Json;
  lost: string[];
}

/** What a recorded value is to be written as. A field that was empty is emptied. */
export function toInput(value: Json | undefined, shape: FieldShape, present: Present): Input | null {
  const { kind, isList } = shape;
  switch (kind) {
    case 'relation': {
      const kept = keep(listOf(value), (id) => present.hasDocument(String(id)), present);
      return { ...kept, value: isList ? kept.value : (kept.value[0] ?? null) };
    }
    case 'media': {
      const kept = keep(listOf(value), (id) => present.hasFile(Number(id)), present);
      return { ...kept, value: isList ? kept.value : (kept.value[0] ?? null) };
    }
    case 'component': {
      const entries = listOf(value)
        .filter(isObject)
        .map((entry) => toEntry(entry, shape, present));
      const values = entries.map((entry) => entry.value);
      return { value: isList ? values : (values[0] ?? null), lost: entries.flatMap(({ lost }) => lost) };
    }
    case 'blocks':
      if (value === undefined) return { value: null, lost: [] };
      return Array.isArray(value) && value.every(isObject) ? { value, lost: [] } : null;
    case 'value':
      if (value === undefined) return { value: null, lost: [] };
      return fits(value, shape) ? { value, lost: [] } : null;
    default:
      return kind satisfies never;
  }
}

function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function keep(ids: readonly Json[], isThere: (id: Json) => boolean, { nameOf }: Present) {
  return {
    value: ids.filter(isThere),
    lost: ids.filter((id) => !isThere(id)).map((id) => nameOf(typeof id === 'number' ? id : String(id))),
  };
}

/** Without the parts that the component hasn't got any more. */
function toEntry(
  entry: JsonObject,
  { parts }: FieldShape,
  present: Present,
): { value: JsonObject; lost: string[] } {
  const value: JsonObject = {};
  const lost: string[] = [];
  for (const [name, part] of Object.entries(entry)) {
    const shape = parts.get(name);
    const input = shape ? toInput(part, shape, present) : null;
    if (name === '__component') value[name] = part;
    else if (!input) lost.push(name);
    else {
      value[name] = input.value;
      lost.push(...input.lost);
    }
  }
  return { value, lost };
}

const NUMBERS = ['integer', 'decimal', 'float', 'biginteger'];

function fits(value: Json, { type, choices }: FieldShape): boolean {
  if (type === 'json') return true;
  if (type === 'boolean') return typeof value === 'boolean';
  if (NUMBERS.includes(type))
    return typeof value === 'number' || (type === 'biginteger' && typeof value === 'string');
  return typeof value === 'string' && (choices === undefined || choices.includes(value));
}
