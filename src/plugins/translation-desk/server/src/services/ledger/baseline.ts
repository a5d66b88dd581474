import type { Core } from '@strapi/strapi';
import { allDocumentIds, unknownDocumentIds } from '../../adapters/document-ids';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { translatableTypes } from '../../adapters/translatable-types';
import { fingerprint } from '../../domain/text/normalise';
import { NO_ANNOTATIONS } from './recording';
import { refresh } from './refresh';

/** Of what is recorded: another release may keep more of each document, and then brings all up to date. */
const FORMAT = 'standing, counterparts of copies';

/** Documents recorded in one transaction. */
const BATCH = 100;

/**
 * Takes what documents say as where the desk begins: translations that are there count as made from today's source.
 * Done for all documents of a type at its first start and when it gets other fields, and at each start for those that
 * the desk doesn't know; it is told in the log. What is recorded already stays.
 */
export async function takeBaseline(strapi: Core.Strapi, at: Date): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'translation-desk' });
  for (const type of translatableTypes(strapi)) {
    const key = `baseline:${type.uid}`;
    const model = fingerprint(`${FORMAT} ${JSON.stringify(type.fields)}`);
    const isSameModel = (await store.get({ key })) === model;
    const ids = isSameModel ? await unknownDocumentIds(strapi, type) : await allDocumentIds(strapi, type);
    if (ids.length > 0)
      strapi.log.info(`translation-desk: takes ${ids.length} documents of ${type.uid} as a baseline`);
    await recordBaseline(strapi, type, ids, at);
    if (!isSameModel) await store.set({ key, value: model });
  }
}

async function recordBaseline(
  strapi: Core.Strapi,
  type: TranslatableType,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  const recording = { by: 'baseline', at, annotationsIn: NO_ANNOTATIONS };
  for (let from = 0; from < ids.length; from += BATCH) {
    const documentIds = ids.slice(from, from + BATCH);
    await strapi.db.transaction(() => refresh(strapi, type, { documentIds, locales: 'all' }, recording));
  }
}
