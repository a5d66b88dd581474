import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { databaseTrouble } from '#domain/database-trouble';
import { holdLock } from '#store/locks/hold-locks';
import type { BaselineProgress } from '#translation-desk/desk';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { countDocuments, nextDocumentIds, unknownDocumentIds } from '../../adapters/document-ids';
import { lockDocuments } from '../../adapters/lock-documents';
import { findTranslatableType, translatableTypes } from '../../adapters/translatable-types';
import { fingerprint } from '../../domain/text/normalise';
import { NO_ANNOTATIONS } from './recording';
import { refresh } from './refresh';

/** Of what is recorded: another release may keep more of each document, and then brings all up to date. */
const FORMAT = 'standing, counterparts of copies';

/** Documents recorded in one transaction: a save waits no longer than they take. */
const BATCH = 25;

/** So many documents are recorded before the server answers, more of them behind it. */
const AT_ONCE = 500;

/** Milliseconds until a database that is away is asked again. */
const TRY_AGAIN = 5000;

/** How far a type's documents have been gone through; stored with each batch, so that a start after a kill goes on there. */
interface Pass {
  /** Of the fields that are recorded. */
  model: string;
  /** Documents up to this one, in the database's order of their ids, are done. */
  after: string;
  done: number;
}

/** The passes under way in an app, by type, and how to end them. */
interface Passes {
  under: Map<string, BaselineProgress>;
  stopping: AbortController;
  ended: Promise<void>;
}

const passes = new WeakMap<Core.Strapi, Passes>();

/**
 * Takes what documents say as where the desk begins: translations that are there count as made from today's source.
 * Done for all documents of a type at its first start and when it gets other fields, and at each start at which the desk
 * doesn't know some; it is told in the log. What is recorded already stays. Many documents are gone through behind the server,
 * by all instances in turns; one that is written or opened before its turn is taken at once (`takeFirst`).
 */
export async function takeBaseline(strapi: Core.Strapi): Promise<void> {
  const all: Passes = { under: new Map(), stopping: new AbortController(), ended: Promise.resolve() };
  passes.set(strapi, all);
  const long: TranslatableType[] = [];
  for (const type of translatableTypes(strapi)) {
    const unknown = await fewUnknown(strapi, type);
    if (unknown) {
      await takeUnknown(strapi, type, unknown);
      continue;
    }
    const total = await beginPass(strapi, type);
    tellTaken(strapi, type, total);
    all.under.set(type.uid, { done: 0, total });
    if (total > AT_ONCE) long.push(type);
    else await goThrough(strapi, type, all);
  }
  all.ended = goThroughBehind(strapi, long, all);
}

/** Ends what goes on behind the server, after the batch that it is at. */
export async function stopBaseline(strapi: Core.Strapi): Promise<void> {
  const all = passes.get(strapi);
  all?.stopping.abort();
  await all?.ended;
}

/** How far the documents of all types are; null: nothing goes on. */
export function baselineProgress(strapi: Core.Strapi): BaselineProgress | null {
  const under = [...(passes.get(strapi)?.under.values() ?? [])];
  if (under.length === 0) return null;
  const sum = (part: keyof BaselineProgress) => under.reduce((all, each) => all + each[part], 0);
  return { done: sum('done'), total: sum('total') };
}

/**
 * Records documents as they are, if those of their type are being gone through, before they are written or shown: what was
 * translated from a source that is about to change has to be known as that.
 */
export async function takeFirst(
  strapi: Core.Strapi,
  { uid }: Pick<TranslatableType, 'uid'>,
  documentIds: readonly string[],
): Promise<void> {
  // Of all its fields, whatever whoever asks has of it.
  const type = passes.get(strapi)?.under.has(uid) ? findTranslatableType(strapi, uid) : null;
  if (type) await strapi.db.transaction(() => record(strapi, type, documentIds));
}

/** A few that the desk doesn't know, of a type that it knows. */
async function takeUnknown(
  strapi: Core.Strapi,
  type: TranslatableType,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  tellTaken(strapi, type, ids.length);
  await strapi.db.transaction(() => record(strapi, type, ids));
}

function tellTaken(strapi: Core.Strapi, { uid }: TranslatableType, count: number): void {
  strapi.log.info(`translation-desk: takes ${count} documents of ${uid} as a baseline`);
}

/** The documents of a type that the desk doesn't know; null where they are many, or all have to be gone through. */
async function fewUnknown(strapi: Core.Strapi, type: TranslatableType): Promise<string[] | null> {
  const isSameModel = (await storeOf(strapi).get({ key: `baseline:${type.uid}` })) === modelOf(type);
  if (!isSameModel || (await isGoingOn(strapi, type))) return null;
  const ids = await unknownDocumentIds(strapi, type, AT_ONCE + 1);
  return ids.length <= AT_ONCE ? ids : null;
}

/** How many documents are to be gone through. */
async function beginPass(strapi: Core.Strapi, type: TranslatableType): Promise<number> {
  if (!(await isGoingOn(strapi, type)))
    await writePass(strapi, type, { model: modelOf(type), after: '', done: 0 });
  return countDocuments(strapi, type);
}

async function isGoingOn(strapi: Core.Strapi, type: TranslatableType): Promise<boolean> {
  return (await readPass(strapi, type))?.model === modelOf(type);
}

async function goThroughBehind(
  strapi: Core.Strapi,
  types: readonly TranslatableType[],
  all: Passes,
): Promise<void> {
  for (const type of types) {
    try {
      await goThrough(strapi, type, all);
    } catch (error) {
      // Those that are left are taken when they are written or opened, and by the next start.
      strapi.log.error(error);
    }
  }
}

async function goThrough(strapi: Core.Strapi, type: TranslatableType, all: Passes): Promise<void> {
  const { signal } = all.stopping;
  while (!signal.aborted) {
    const done = await takeBatch(strapi, type, signal);
    if (done === null) {
      all.under.delete(type.uid);
      return;
    }
    const total = all.under.get(type.uid)?.total ?? 0;
    all.under.set(type.uid, { done: Math.min(done, total), total });
  }
}

/** Records the next documents; how many are done then, null: all. */
async function takeBatch(
  strapi: Core.Strapi,
  type: TranslatableType,
  signal: AbortSignal,
): Promise<number | null> {
  try {
    return await strapi.db.transaction(async () => {
      await holdLock(strapi, 'translation-desk baseline');
      const pass = await readPass(strapi, type);
      // Another instance has ended it.
      if (!pass || pass.model !== modelOf(type)) return null;
      const ids = await nextDocumentIds(strapi, type, { after: pass.after, limit: BATCH });
      const last = ids.at(-1);
      if (last === undefined) {
        await endPass(strapi, type);
        return null;
      }
      await record(strapi, type, ids);
      const done = pass.done + ids.length;
      await writePass(strapi, type, { ...pass, after: last, done });
      return done;
    });
  } catch (error) {
    if (!databaseTrouble(error)) throw error;
    strapi.log.warn(`translation-desk: the baseline waits for the database: ${String(error)}`);
    await wait(TRY_AGAIN, undefined, { ref: false, signal }).catch(() => undefined);
    return baselineProgress(strapi)?.done ?? 0;
  }
}

/** Inside the transaction that is open. */
async function record(
  strapi: Core.Strapi,
  type: TranslatableType,
  documentIds: readonly string[],
): Promise<void> {
  await lockDocuments(strapi, documentIds);
  const recording = { by: 'baseline', at: new Date(), annotationsIn: NO_ANNOTATIONS };
  await refresh(strapi, type, { documentIds, locales: 'all' }, recording);
}

function modelOf({ fields }: TranslatableType): string {
  return fingerprint(`${FORMAT} ${JSON.stringify(fields)}`);
}

function storeOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'plugin', name: 'translation-desk' });
}

async function readPass(strapi: Core.Strapi, { uid }: TranslatableType): Promise<Pass | null> {
  return (await storeOf(strapi).get({ key: `baseline-pass:${uid}` })) as Pass | null;
}

async function writePass(strapi: Core.Strapi, { uid }: TranslatableType, pass: Pass): Promise<void> {
  await storeOf(strapi).set({ key: `baseline-pass:${uid}`, value: pass });
}

async function endPass(strapi: Core.Strapi, type: TranslatableType): Promise<void> {
  await storeOf(strapi).set({ key: `baseline:${type.uid}`, value: modelOf(type) });
  await storeOf(strapi).delete({ key: `baseline-pass:${type.uid}` });
}
