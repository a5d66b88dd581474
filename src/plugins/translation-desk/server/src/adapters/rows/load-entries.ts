import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type {
  ComponentModel,
  TranslatableField,
  TranslatableFields,
} from '../../domain/schema/translatable-fields';
import { readCell } from '../read-cell';
import { loadFiles } from './load-files';
import { attach, type Owner } from './owner';
import { entryTable, storedModel } from './stored-model';

type EntryField = Extract<TranslatableField, { kind: 'component' | 'zone' }>;

interface Entry extends Owner {
  model: ComponentModel;
}

/**
 * Puts the components of `owners`, all of one model, into their values, with whatever tells the entries apart: a query
 * for the links, one for each kind of component and one for its files, however many owners there are.
 */
export async function loadEntries(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: string,
  fields: TranslatableFields,
  owners: readonly Owner[],
): Promise<void> {
  const held = new Map(
    Object.entries(fields).flatMap(([name, field]): [string, EntryField][] =>
      field.kind === 'component' || field.kind === 'zone' ? [[name, field]] : [],
    ),
  );
  const [anyName] = held.keys();
  if (anyName === undefined || owners.length === 0) return;
  for (const [name, field] of held) for (const { values } of owners) values[name] = isList(field) ? [] : null;

  const links: Record<string, unknown>[] = await trx(entryTable(strapi, uid, anyName))
    .select('entity_id', 'cmp_id', 'component_type', 'field')
    // The field is no use to look up by, which SQLite doesn't know without statistics.
    .whereIn(
      'entity_id',
      owners.map(({ id }) => id),
    )
    .orderBy('order');
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  const entries = links.flatMap((link) => toEntry(link, held, ownerOf.get(Number(link['entity_id']))));
  for (const model of new Set(entries.map((entry) => entry.model)))
    await loadModel(
      strapi,
      trx,
      model,
      entries.filter((entry) => entry.model === model),
    );
}

/** The entry of a link, in its owner's values already; its own are still to come. */
function toEntry(
  link: Record<string, unknown>,
  held: ReadonlyMap<string, EntryField>,
  owner: Owner | undefined,
): Entry[] {
  const name = String(link['field']);
  const field = held.get(name);
  const uid = String(link['component_type']);
  const model = field?.kind === 'zone' ? field.models[uid] : field?.model;
  if (!field || !model || !owner) return [];
  const values = field.kind === 'zone' ? { __component: uid } : {};
  attach(owner, name, values);
  return [{ id: Number(link['cmp_id']), values, model }];
}

async function loadModel(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  model: ComponentModel,
  entries: readonly Entry[],
): Promise<void> {
  const { table, columns } = storedModel(strapi, model.uid);
  const ids = entries.map(({ id }) => id);
  const rows: Record<string, unknown>[] = await trx(table)
    .select(columns.map(({ column }) => column))
    .whereIn('id', ids);
  const rowOf = new Map(rows.map((row) => [Number(row['id']), row]));
  for (const { id, values } of entries) {
    const row = rowOf.get(id);
    for (const { attribute, column, type } of columns) values[attribute] = readCell(type, row?.[column]);
  }
  await loadFiles(strapi, trx, model, entries);
  await loadEntries(strapi, trx, model.uid, model.fields, entries);
}

function isList(field: EntryField): boolean {
  return field.kind === 'zone' || field.repeatable;
}
