import type { DocumentModel, FieldModel } from './document-model';
import { isRecord, toRecords } from '../records';

/**
 * What makes two component entries the same one in different locales: their attributes without the texts.
 * Row ids aren't among them, because each locale has rows of its own.
 */
export function componentIdentity(entry: Record<string, unknown>, model: DocumentModel): string {
  return JSON.stringify(identify(entry, model));
}

function identify(entry: Record<string, unknown>, model: DocumentModel): unknown[] {
  return Object.entries(model).map(([name, field]) => identifyField(entry[name], field));
}

function identifyField(value: unknown, field: FieldModel): unknown {
  switch (field.kind) {
    case 'text':
    case 'blocks':
      return null;
    case 'value':
      return inKeyOrder(value);
    case 'component':
      return toRecords(value).map((entry) => identify(entry, field.fields));
    case 'relation':
      return toRecords(value).map(({ documentId }) => documentId);
    default:
      return field satisfies never;
  }
}

/** The same value with sorted keys, so that equal objects print as equal JSON. */
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (!isRecord(value) || value instanceof Date) return value ?? null;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, inKeyOrder(value[key])]),
  );
}
