import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { inTransaction } from '#store/connection/in-transaction';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { Row } from '#store/connection/store-connection';
import { deleteRows } from '#store/rows/delete-rows';
import { upsertRows } from '#store/rows/upsert-rows';
import { columnsUnder } from '#store/shape/document-shape';
import { join, sql } from '#store/sql/fragment';
import {
  alikeFingerprints,
  joinFingerprints,
  type SourceFingerprints,
} from '../domain/suggestions/fingerprints';
import type { TranslatedPair } from '../domain/suggestions/suggest';
import { fingerprint, normaliseText } from '../domain/text/normalise';
import { deskTables } from './desk-tables';

/** So many pairs are compared word by word at most. */
const MOST = 200;

/** Translations from elsewhere: what an agency brought. */
export interface MemoryStore {
  /** Each pair is there once. */
  add(locale: Locale, pairs: readonly TranslatedPair[], by: string): Promise<void>;
  /** Those whose source has these fingerprints, or most of them. */
  findAlike(locale: Locale, fingerprints: SourceFingerprints): Promise<TranslatedPair[]>;
  read(locale: Locale): Promise<TranslatedPair[]>;
  forgetLocale(locale: Locale): Promise<void>;
}

export function memoryStore(strapi: Core.Strapi): MemoryStore {
  const { memory } = deskTables(strapi);
  const m = columnsUnder(memory, 'm');
  return {
    async add(locale, pairs, writtenBy) {
      const rows = new Map(
        pairs.map(({ source, target }) => [
          digestOf(source, target),
          { inLocale: locale, source, target, fingerprints: joinFingerprints([{ text: source }]), writtenBy },
        ]),
      );
      const at = new Date();
      const list = [...rows].map(([digest, values]) => ({ values: { ...values, digest }, at }));
      await inTransaction(strapi, (connection) =>
        upsertRows(connection, memory, ['inLocale', 'digest'], list),
      );
    },
    async findAlike(locale, fingerprints) {
      const has = (one: string) => sql`${m('fingerprints')} like ${`%${one}%`}`;
      const sets = alikeFingerprints(fingerprints).map((set) => sql`(${join(set.map(has), ' and ')})`);
      const rows = await readSnapshot(strapi, ({ table, run }) =>
        run(
          sql`select ${m('source')} as source, ${m('target')} as target from ${table(memory.table)} m where ${m('inLocale')} = ${locale} and (${join(sets, ' or ')}) order by ${m('id')} limit ${MOST}`,
        ),
      );
      return rows.map(toPair);
    },
    async read(locale) {
      const rows = await readSnapshot(strapi, ({ table, run }) =>
        run(
          sql`select ${m('source')} as source, ${m('target')} as target from ${table(memory.table)} m where ${m('inLocale')} = ${locale} order by ${m('id')}`,
        ),
      );
      return rows.map(toPair);
    },
    async forgetLocale(locale) {
      await inTransaction(strapi, (connection) =>
        deleteRows(connection, memory, sql`${columnsUnder(memory, 'd')('inLocale')} = ${locale}`),
      );
    },
  };
}

function digestOf(source: string, target: string): string {
  return fingerprint(`${normaliseText(source)}\n${normaliseText(target)}`);
}

function toPair({ source, target }: Row): TranslatedPair {
  return { source: String(source), target: String(target) };
}
