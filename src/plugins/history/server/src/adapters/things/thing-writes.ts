import type { Core, UID } from '@strapi/strapi';
import { isRecord, toRecords } from '#domain/records';
import type { RowKey, RowWrite } from '../row-write';
import { thingSource } from './load-thing';
import { THINGS, type Part, type Thing } from './things';

type Params = Record<string, unknown>;

/** What a write of Strapi's own rows writes of what is recorded: a thing, or those that the rows are part of. */
export function thingWrites(strapi: Core.Strapi, uid: string, isMaking: boolean, params: Params): RowWrite[] {
  return THINGS.flatMap((thing): RowWrite[] => {
    if (thing.uid === uid)
      return isOfInterest(thing, params) ? [ownWrite(strapi, thing, isMaking, params)] : [];
    const part = thing.parts?.find((each) => each.uid === uid);
    return part ? [partWrite(strapi, thing, part, isMaking, params)] : [];
  });
}

/** When a token was used last is written each time. */
function isOfInterest({ fields, links = [], parts = [] }: Thing, { data }: Params): boolean {
  if (!isRecord(data)) return true;
  const names = [...fields, ...links, ...parts.map(({ as }) => as), 'key'];
  return Object.keys(data).some((name) => names.includes(name));
}

function ownWrite(strapi: Core.Strapi, thing: Thing, isMaking: boolean, { where }: Params): RowWrite {
  const { key = 'id', has = () => true } = thing;
  const find = async (condition: unknown): Promise<RowKey[]> => {
    const rows: unknown[] = await strapi.db
      .query(thing.uid as UID.Schema)
      .findMany({ where: condition, select: key === 'id' ? ['id'] : ['id', key] });
    return rows
      .filter(isRecord)
      .map((row) => String(row[key]))
      .filter(has)
      .map(toKey);
  };
  return {
    source: thingSource(strapi, thing),
    before: () => (isMaking ? Promise.resolve([]) : find(where)),
    after: async (result) => ({
      made: isMaking ? await find({ id: { $in: idsOf(result) } }) : [],
      written: [],
    }),
  };
}

function partWrite(
  strapi: Core.Strapi,
  thing: Thing,
  { uid, owner }: Part,
  isMaking: boolean,
  { where, data }: Params,
): RowWrite {
  const find = async (condition: unknown): Promise<RowKey[]> => {
    const rows: unknown[] = await strapi.db
      .query(uid as UID.Schema)
      .findMany({ where: condition, select: ['id'], populate: { [owner]: { select: ['id'] } } });
    const ids = rows.filter(isRecord).flatMap((row) => toRecords(row[owner]).map(({ id }) => String(id)));
    return [...new Set(ids)].map(toKey);
  };
  const owners = () =>
    toRecords(data)
      .flatMap((row) => idIn(row[owner]))
      .map(toKey);
  return {
    source: thingSource(strapi, thing),
    before: () => (isMaking ? Promise.resolve(owners()) : find(where)),
    // What it is given to is known before, but for what says it in a way of its own.
    after: async () => ({ made: [], written: [] }),
  };
}

/** A relation as Strapi takes it: a number, a row, or `connect` and `set` of such. */
function idIn(relation: unknown): string[] {
  if (typeof relation === 'number' || typeof relation === 'string') return [String(relation)];
  if (Array.isArray(relation)) return relation.flatMap(idIn);
  if (!isRecord(relation)) return [];
  if ('id' in relation) return [String(relation['id'])];
  return [...idIn(relation['connect']), ...idIn(relation['set'])];
}

function idsOf(result: unknown): unknown[] {
  if (!isRecord(result)) return [];
  return Array.isArray(result['ids']) ? result['ids'] : [result['id']];
}

function toKey(document: string): RowKey {
  return { document, locale: '' };
}
