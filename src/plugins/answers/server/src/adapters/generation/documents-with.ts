import type { Core } from '@strapi/strapi';
import { schemaOf } from '#store/shape/content-schema';
import { columnOf, FILE_UID, tableOf } from '#store/shape/strapi-metadata';
import { quote } from '#store/sql/quote';
import type { Holders } from './holders';

export interface Lookup {
  strapi: Core.Strapi;
  holders: Holders;
  /** The database schema's, before every table. */
  prefix: string;
}

/** No more than drafts and published versions apart says whether a row of the type shows. */
export function isDrafted(strapi: Core.Strapi, uid: string): boolean {
  return schemaOf(strapi, uid).options?.draftAndPublish === true;
}

/**
 * Queries for the published documents that show row `id` of `uid`, which is SQL: the row itself where it is a document's,
 * else whatever holds it, through as many components as there are. Each gives the `type`, and of one with draft & publish
 * the document as `name`.
 */
export function documentsWith(
  lookup: Lookup,
  uid: string,
  id: string,
  conditions: readonly string[] = [],
): string[] {
  return follow(lookup, uid, id, { joins: [], conditions, path: [] });
}

/** How a row was come to from the one that was written. */
interface Way {
  joins: readonly string[];
  conditions: readonly string[];
  path: readonly string[];
}

function follow(lookup: Lookup, uid: string, id: string, { joins, conditions, path }: Way): string[] {
  const { strapi, holders, prefix } = lookup;
  if (uid in strapi.contentTypes && uid !== FILE_UID)
    return [ofDocument(lookup, uid, id, { joins, conditions })];
  // A component that holds itself is read once.
  if (path.includes(uid)) return [];
  return (holders.get(uid) ?? []).flatMap(({ uid: holder, link, held, holder: column, type }) => {
    const alias = `l${path.length}`;
    return follow(lookup, holder, `${alias}."${column}"`, {
      joins: [...joins, `${prefix}"${link}" ${alias}`],
      conditions: [
        ...conditions,
        `${alias}."${held}" = ${id}`,
        `${alias}."${type.column}" = ${quote(type.value)}`,
      ],
      path: [...path, uid],
    });
  });
}

function ofDocument(
  { strapi, prefix }: Lookup,
  uid: string,
  id: string,
  { joins, conditions }: Omit<Way, 'path'>,
): string {
  if (!isDrafted(strapi, uid)) return select(`${quote(uid)} as type, null as name`, joins, conditions);
  return select(
    `${quote(uid)} as type, d."${columnOf(strapi, uid, 'documentId')}" as name`,
    [...joins, `${prefix}"${tableOf(strapi, uid)}" d`],
    [
      ...conditions,
      `d."${columnOf(strapi, uid, 'id')}" = ${id}`,
      `d."${columnOf(strapi, uid, 'publishedAt')}" is not null`,
    ],
  );
}

function select(columns: string, joins: readonly string[], conditions: readonly string[]): string {
  const from = joins.length > 0 ? ` from ${joins.join(', ')}` : '';
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '';
  return `select ${columns}${from}${where}`;
}
