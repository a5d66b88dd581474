import { blocksToText } from '#domain/blocks-to-text';
import { isRecord } from '#domain/records';
import type { Blocks } from '#domain/rich-text';
import { INCOMING_FIELDS, type FieldName } from '../mapping/incoming-fields';

/** Whether a field would say the same after: order doesn't count where the field has none, nor what an editor adds unsaid. */
export function isSameField(field: FieldName, before: unknown, after: unknown): boolean {
  return canonical(field, before) === canonical(field, after);
}

function canonical(field: FieldName, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const { kind } = INCOMING_FIELDS[field];
  switch (kind) {
    case 'key':
    case 'text':
    case 'choice':
    case 'day':
      return canonicalText(String(value));
    case 'decimal':
      return String(Number(value));
    case 'term':
      return JSON.stringify(value);
    case 'terms':
    case 'projects':
      return Array.isArray(value)
        ? value
            .map((one) => JSON.stringify(one))
            .sort()
            .join()
        : JSON.stringify(value);
    case 'rich-text':
      return Array.isArray(value) && value.length > 0 ? JSON.stringify(simplify(value)) : '';
    case 'entries':
      return Array.isArray(value) && value.length > 0 ? JSON.stringify(simplify(value)) : '';
    default:
      return kind satisfies never;
  }
}

function canonicalText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

/** The words of a rich text, as a cell without formats has them. */
export function wordsOfBlocks(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return canonicalText(blocksToText(value as Blocks)).replace(/\s+/g, ' ');
}

/** Without ids, and what says nothing: null, empty, false, the indent of a list that has none, texts of no length. */
function simplify(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return value.map(simplify).filter((one) => !isNothing(one));
  if (!isRecord(value)) return value;
  const kept = Object.keys(value)
    .filter((key) => key !== 'id' && !(key === 'indentLevel' && value[key] === 0))
    .sort()
    .map((key) => [key, simplify(value[key])] as const)
    .filter(([, one]) => one !== null && one !== undefined && one !== false && one !== '');
  return Object.fromEntries(kept);
}

function isNothing(value: unknown): boolean {
  return isRecord(value) && value['type'] === 'text' && value['text'] === undefined;
}
