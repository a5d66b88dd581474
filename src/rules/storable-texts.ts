import { isRecord } from '#domain/records';
import { unstorableCharacters } from '#domain/unstorable-characters';
import type { FieldError } from './field-errors';

/**
 * The fields of an entry that have characters which no database takes, by name: a rich text as a whole, the fields of a
 * component by their own. PostgreSQL would answer with an error of its own, and all that is written with them be lost.
 */
export function findUnstorable(data: Record<string, unknown>): FieldError[] {
  return Object.entries(data).flatMap(([name, value]) => findIn([name], value));
}

function findIn(path: FieldError['path'], value: unknown): FieldError[] {
  if (typeof value === 'string') return toErrors(path, unstorableCharacters(value));
  if (isRichText(value)) return toErrors(path, unstorableCharacters(textsIn(value).join('')));
  if (Array.isArray(value)) return value.flatMap((item, at) => findIn([...path, at], item));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => findIn([...path, name], each));
}

function toErrors(path: FieldError['path'], characters: readonly string[]): FieldError[] {
  if (characters.length === 0) return [];
  return [{ path, message: `Characters that can’t be stored: ${characters.join(', ')}` }];
}

/** Blocks, or a list of them: no attribute of ours is called `type` and `children`. */
function isRichText(value: unknown): boolean {
  return Array.isArray(value) && value.some((node) => isRecord(node) && 'type' in node && 'children' in node);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return isRecord(value) ? Object.values(value).flatMap(textsIn) : [];
}
