import { isRecord } from '#domain/records';
import type { ComponentModel, TranslatableField } from '#translation-desk/translatable-type';

/**
 * A field's value as the Document Service takes it for another row: entries of components without the ids of the row
 * they were read from, files by their id.
 */
export function toInput(field: TranslatableField, value: unknown): unknown {
  switch (field.kind) {
    case 'text':
    case 'blocks':
      return value;
    case 'component':
      return mapEntries(value, () => field.model);
    case 'zone':
      return mapEntries(value, (entry) => field.models[String(entry['__component'])]);
    default:
      return field satisfies never;
  }
}

function mapEntries(
  value: unknown,
  modelOf: (entry: Record<string, unknown>) => ComponentModel | undefined,
): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => mapEntries(entry, modelOf));
  const model = isRecord(value) ? modelOf(value) : undefined;
  return isRecord(value) && model ? toEntry(model, value) : value;
}

function toEntry(model: ComponentModel, { id: _id, ...entry }: Record<string, unknown>): object {
  const files = model.files.map((name) => [name, toIds(entry[name])] as const);
  const fields = Object.entries(model.fields).map(
    ([name, field]) => [name, toInput(field, entry[name])] as const,
  );
  return { ...entry, ...Object.fromEntries(files), ...Object.fromEntries(fields) };
}

function toIds(file: unknown): unknown {
  if (Array.isArray(file)) return file.map(toIds);
  return isRecord(file) ? file['id'] : (file ?? null);
}
