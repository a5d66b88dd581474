import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ComponentModel } from '../../domain/schema/translatable-fields';
import { attach, type Owner } from './owner';
import { fileTable } from './stored-model';

/** Puts the files of components of one model into their values, as `{ id }`: which file it is tells entries apart. */
export async function loadFiles(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid, files }: ComponentModel,
  owners: readonly Owner[],
): Promise<void> {
  if (files.length === 0) return;
  for (const name of files)
    for (const { values } of owners) values[name] = isMultiple(strapi, uid, name) ? [] : null;
  const links: Record<string, unknown>[] = await trx(fileTable(strapi))
    .select('file_id', 'related_id', 'related_type', 'field')
    .whereIn(
      'related_id',
      owners.map(({ id }) => id),
    )
    .orderBy('order');
  const ownerOf = new Map(owners.map((owner) => [owner.id, owner]));
  for (const link of links) {
    const owner = ownerOf.get(Number(link['related_id']));
    const name = String(link['field']);
    // The numbers of rows of other models are among these: Strapi keeps the files of all in one table.
    if (owner && files.includes(name) && link['related_type'] === uid)
      attach(owner, name, { id: Number(link['file_id']) });
  }
}

function isMultiple(strapi: Core.Strapi, uid: string, name: string): boolean {
  const attributes: Record<string, { type: string; multiple?: boolean }> =
    strapi.components[uid as UID.Component].attributes;
  return attributes[name]?.multiple === true;
}
