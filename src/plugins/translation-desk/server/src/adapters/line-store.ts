import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { inTransaction } from '#store/connection/in-transaction';
import { deleteRows } from '#store/rows/delete-rows';
import { selectValues } from '#store/rows/read-rows';
import { upsertRows } from '#store/rows/upsert-rows';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import { sql } from '#store/sql/fragment';
import { deskTables } from './desk-tables';
import { toLedgerLine, toLedgerRow, toSourceLine, toSourceRow } from './line-rows';
import type { LedgerLine, SourceLine, Stored } from './lines';

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
  const { sources, ledger } = deskTables(strapi);
  const [source, line] = [columnsUnder(sources, 'd'), columnsUnder(ledger, 'd')];
  const remove = async (shape: DocumentShape, lines: readonly Stored<object>[]): Promise<void> => {
    if (lines.length === 0) return;
    const ids = lines.map(({ id }) => id);
    await inTransaction(strapi, (connection) =>
      deleteRows(connection, shape, connection.dialect.isOneOf(columnsUnder(shape, 'd')('id'), ids)),
    );
  };
  return {
    async readSources({ ofType, documentIds }) {
      const rows = await inTransaction(strapi, (connection) => {
        const isOfThese = connection.dialect.isOneOf(source('ofDocument'), documentIds);
        return selectValues(connection, sources, sql`${source('ofType')} = ${ofType} and ${isOfThese}`);
      });
      return rows.map(toSourceLine);
    },
    async readLedger({ ofType, documentIds, locales, fields }) {
      const rows = await inTransaction(strapi, (connection) => {
        const { isOneOf } = connection.dialect;
        const isOfThese = sql`${isOneOf(line('ofDocument'), documentIds)} and ${isOneOf(line('field'), fields)}`;
        const isIn = locales === 'all' ? sql`` : sql` and ${isOneOf(line('inLocale'), locales)}`;
        return selectValues(connection, ledger, sql`${line('ofType')} = ${ofType} and ${isOfThese}${isIn}`);
      });
      return rows.map(toLedgerLine);
    },
    async writeSources(lines) {
      const key = ['ofType', 'ofDocument', 'field'];
      if (lines.length > 0)
        await inTransaction(strapi, (connection) =>
          upsertRows(connection, sources, key, lines.map(toSourceRow)),
        );
    },
    async writeLedger(lines) {
      const key = ['ofType', 'ofDocument', 'field', 'inLocale'];
      if (lines.length > 0)
        await inTransaction(strapi, (connection) =>
          upsertRows(connection, ledger, key, lines.map(toLedgerRow)),
        );
    },
    removeSources: (lines) => remove(sources, lines),
    removeLedger: (lines) => remove(ledger, lines),
    async forgetLocale(ofType, locale) {
      const isOfLocale = sql`${line('ofType')} = ${ofType} and ${line('inLocale')} = ${locale}`;
      await inTransaction(strapi, (connection) => deleteRows(connection, ledger, isOfLocale));
    },
  };
}
