import type { Unit } from '#translation-desk/unit';
import { toPlainText } from '../inline/inline';
import { contentOf, serializeTaggedText } from '../inline/tagged-text';
import type {
  ComponentModel,
  TranslatableField,
  TranslatableFields,
} from '#translation-desk/translatable-type';
import type { Walk } from './walk';
import { walkBlocks } from './walk-blocks';
import { isEmptyText } from '#domain/is-empty-text';
import { isRecord } from '#domain/records';

/**
 * Goes through the units of one field's value and returns the value with what `visit` put in their place; the
 * value given isn't changed. Reading and writing units are both this one walk, so they can't disagree on the ids.
 */
export function walkField(field: TranslatableField, value: unknown, slot: string, walk: Walk): unknown {
  switch (field.kind) {
    case 'text':
      return walkText(value, slot, field.limit, walk);
    case 'blocks':
      return walkBlocks(value, slot, walk);
    case 'component':
      if (field.repeatable) return walkEntries(value, slot, walk, () => field.model);
      return isRecord(value) ? walkFields(field.model.fields, value, slot, walk) : value;
    case 'zone':
      return walkEntries(value, slot, walk, (entry) => field.models[String(entry['__component'])]);
    default:
      return field satisfies never;
  }
}

function walkText(value: unknown, slot: string, limit: number | null, walk: Walk): unknown {
  if (typeof value !== 'string' || isEmptyText(value)) return value;
  const text = serializeTaggedText([{ kind: 'text', text: value }]);
  const unit: Unit = { id: slot, field: walk.field, slot, role: 'text', text, codes: {}, limit };
  const replacement = walk.visit(unit, '');
  if (replacement === 'keep') return value;
  return replacement.text.trim() === '' ? null : toPlainText(contentOf(replacement.text));
}

function walkEntries(
  value: unknown,
  slot: string,
  walk: Walk,
  modelOf: (entry: Record<string, unknown>) => ComponentModel | undefined,
): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown, position) => {
    const model = isRecord(entry) ? modelOf(entry) : undefined;
    if (!model || !isRecord(entry)) return entry;
    const identity = model.identity.map((name) => entry[name]);
    return walkFields(model.fields, entry, walk.names.entry(slot, identity, position), walk);
  });
}

function walkFields(
  fields: TranslatableFields,
  values: Record<string, unknown>,
  path: string,
  walk: Walk,
): Record<string, unknown> {
  const walked = Object.entries(fields).map(
    ([name, field]) => [name, walkField(field, values[name], `${path}.${name}`, walk)] as const,
  );
  return { ...values, ...Object.fromEntries(walked) };
}
