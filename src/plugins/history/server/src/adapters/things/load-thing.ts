import type { Core, UID } from '@strapi/strapi';
import { isRecord, toRecords } from '#domain/records';
import { isObject, type Json, type JsonObject } from '../../domain/json';
import type { Source } from '../source';
import type { Part, Thing } from './things';

const sources = new WeakMap<Core.Strapi, Map<Thing, Source>>();

/** A thing as it is recorded: what is published of it is what it says. */
export function thingSource(strapi: Core.Strapi, thing: Thing): Source {
  const known = sources.get(strapi) ?? new Map<Thing, Source>();
  sources.set(strapi, known);
  const source: Source = known.get(thing) ?? {
    uid: thing.uid,
    isLocalized: false,
    isLookedAt: true,
    async load(document) {
      const values = await loadThing(strapi, thing, document);
      return new Map(values ? [['', { draft: null, published: values }]] : []);
    },
  };
  known.set(thing, source);
  return source;
}

async function loadThing(strapi: Core.Strapi, thing: Thing, document: string): Promise<JsonObject | null> {
  const { fields, links = [], parts = [], key = 'id' } = thing;
  const populate = Object.fromEntries(links.map((link) => [link, { select: ['id'] }]));
  const row: unknown = await strapi.db
    .query(thing.uid as UID.Schema)
    .findOne({ where: { [key]: document }, select: ['id', ...fields], populate });
  if (!isRecord(row)) return null;
  const values: JsonObject = {};
  for (const field of fields) keep(values, field, row[field]);
  for (const link of links)
    keep(
      values,
      link,
      toRecords(row[link])
        .map(({ id }) => Number(id))
        .sort((one, other) => one - other),
    );
  for (const part of parts) keep(values, part.as, await loadParts(strapi, part, row['id']));
  return values;
}

/** In an order of their own: that of their numbers changes with each of Strapi's saves. */
async function loadParts(strapi: Core.Strapi, { uid, owner, fields }: Part, id: unknown): Promise<Json[]> {
  const rows: unknown[] = await strapi.db
    .query(uid as UID.Schema)
    .findMany({ where: { [owner]: { id } }, select: ['id', ...fields] });
  return rows
    .filter(isRecord)
    .map((row) => {
      const values: JsonObject = {};
      for (const field of fields) keep(values, field, row[field]);
      return values;
    })
    .sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function keep(values: JsonObject, field: string, value: unknown): void {
  const json = withoutSecrets(toJson(value));
  if (json === null || (Array.isArray(json) && json.length === 0)) return;
  values[field] = json;
}

/** As JSON has it, instants as texts; settings are JSON in a text. */
function toJson(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' && /^[{[]/.test(value)) return parsed(value);
  return JSON.parse(JSON.stringify(value));
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const SECRET = /secret|password|token|(^|_|api)key$/i;

/** Settings of ways to sign in hold what nobody is to read in a history. */
function withoutSecrets(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      typeof each === 'string' && each !== '' && SECRET.test(name) ? '•' : withoutSecrets(each),
    ]),
  );
}
