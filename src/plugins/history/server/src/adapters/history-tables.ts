import type { Core } from '@strapi/strapi';

/** What each document says in each language, as it was last recorded. */
export const HEADS = 'history_heads';
/** What led there, each with what makes the state before of the one after. */
export const CHANGES = 'history_changes';

const KEY = ['uid', 'document', 'locale'];

/**
 * Tables of our own that Strapi makes and knows: what it knows is backed up, restored and moved. They are no content
 * types, whose columns and indexes would take more room than what is in them.
 */
export function addHistoryTables(strapi: Core.Strapi): void {
  const key = {
    id: { type: 'increments' },
    uid: { type: 'string', column: { notNullable: true } },
    document: { type: 'string', column: { notNullable: true } },
    /** Empty: it has none. */
    locale: { type: 'string', column: { notNullable: true } },
    /** Of the changes of a document in a language, from 1; of a head, of its last. */
    number: { type: 'integer' },
    /** Milliseconds since 1970. */
    at: { type: 'biginteger' },
  } as const;
  strapi.get('models').add({
    uid: 'plugin::history.head',
    tableName: HEADS,
    singularName: 'history-head',
    attributes: { ...key, state: { type: 'text' } },
    indexes: [{ name: 'history_heads_key', columns: KEY, type: 'unique' }],
  });
  strapi.get('models').add({
    uid: 'plugin::history.change',
    tableName: CHANGES,
    singularName: 'history-change',
    attributes: {
      ...key,
      actor: { type: 'string' },
      cause: { type: 'string' },
      /** Which one, where there are several of its kind. */
      causeOf: { type: 'string' },
      /** The same of all that one write has changed. */
      batch: { type: 'string' },
      /** Which fields, of what. */
      fields: { type: 'text' },
      reverse: { type: 'text' },
    },
    indexes: [
      { name: 'history_changes_key', columns: [...KEY, 'number'], type: 'unique' },
      { name: 'history_changes_at', columns: ['at'] },
      { name: 'history_changes_batch', columns: ['batch'] },
    ],
  });
}
