import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locale } from '#domain/locale';
import { ONCE, toLedgerLine, toLedgerRow, toSourceLine, toSourceRow } from './line-rows';
import type { LedgerLine, SourceLine, Stored } from './lines';
import { tableName } from './table-name';
import { upsert } from './upsert';

export interface LineScope {
  ofType: string;
  documentIds: readonly string[];
}

export interface LedgerScope extends LineScope {
  locales: readonly Locale[] | 'all';
  fields: readonly string[];
}

/** The desk's own tables, read and written inside the transaction that is open. */
export interface LineStore {
  readSources(scope: LineScope): Promise<Stored<SourceLine>[]>;
  readLedger(scope: LedgerScope): Promise<Stored<LedgerLine>[]>;
  /** Writes lines, over those with the same key. */
  writeSources(lines: readonly SourceLine[]): Promise<void>;
  writeLedger(lines: readonly LedgerLine[]): Promise<void>;
  removeSources(lines: readonly Stored<SourceLine>[]): Promise<void>;
  removeLedger(lines: readonly Stored<LedgerLine>[]): Promise<void>;
  /** Forgets a locale of a type. */
  forgetLocale(ofType: string, locale: Locale): Promise<void>;
}

/** With SQL of its own: every save asks, and Strapi's queries take many times as long. */
export function lineStore(strapi: Core.Strapi): LineStore {
  const sources = tableName(strapi, 'translation_desk_sources');
  const ledger = tableName(strapi, 'translation_desk_ledger');
  const within = async <Result>(work: (trx: Knex.Transaction) => PromiseLike<Result>): Promise<Result> =>
    strapi.db.transaction(async ({ trx }): Promise<Awaited<Result>> => await work(trx));
  const remove = async (table: string, lines: readonly Stored<object>[]): Promise<void> => {
    if (lines.length === 0) return;
    await within((trx) =>
      trx(table)
        .whereIn(
          'id',
          lines.map(({ id }) => id),
        )
        .delete(),
    );
  };
  return {
    async readSources({ ofType, documentIds }) {
      const rows: Record<string, unknown>[] = await within((trx) =>
        trx(sources)
          .where('of_type', ofType)
          .whereIn('of_document', [...documentIds]),
      );
      return rows.map(toSourceLine);
    },
    async readLedger({ ofType, documentIds, locales, fields }) {
      const rows: Record<string, unknown>[] = await within((trx) => {
        const lines = trx(ledger)
          .where('of_type', ofType)
          .whereIn('of_document', [...documentIds])
          .whereIn('field', [...fields]);
        return locales === 'all' ? lines : lines.whereIn('in_locale', [...locales]);
      });
      return rows.map(toLedgerLine);
    },
    async writeSources(lines) {
      if (lines.length === 0) return;
      const table = { name: sources, key: ['of_type', 'of_document', 'field'], onceOnly: ONCE };
      await within((trx) => upsert(trx, table, lines.map(toSourceRow)));
    },
    async writeLedger(lines) {
      if (lines.length === 0) return;
      const table = { name: ledger, key: ['of_type', 'of_document', 'field', 'in_locale'], onceOnly: ONCE };
      await within((trx) => upsert(trx, table, lines.map(toLedgerRow)));
    },
    removeSources: (lines) => remove(sources, lines),
    removeLedger: (lines) => remove(ledger, lines),
    async forgetLocale(ofType, locale) {
      await within((trx) => trx(ledger).where({ of_type: ofType, in_locale: locale }).delete());
    },
  };
}
