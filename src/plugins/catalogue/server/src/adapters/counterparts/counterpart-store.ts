import type { Core } from '@strapi/strapi';
import type { CounterpartLine, CounterpartsService } from '#catalogue/counterparts';
import type { PublicationStatus } from '#domain/publication-status';
import type { Counterparts } from '#domain/resolve/document-model';
import { inTransaction } from '#store/connection/in-transaction';
import { deleteRows } from '#store/rows/delete-rows';
import { selectValues } from '#store/rows/read-rows';
import { upsertRows, type NewRow } from '#store/rows/upsert-rows';
import { columnsUnder } from '#store/shape/document-shape';
import { keyword, sql } from '#store/sql/fragment';
import { counterpartShape } from './counterpart-shape';

const KEY = ['ofType', 'ofDocument', 'inLocale', 'ofStatus', 'field'];

/** The counterparts' table, read and written inside the transaction that is open. */
export function counterpartStore(strapi: Core.Strapi): CounterpartsService {
  const shape = counterpartShape(strapi);
  const d = columnsUnder(shape, 'd');
  return {
    read: ({ ofType, documentIds, locales, fields }) =>
      inTransaction(strapi, async (connection) => {
        const { isOneOf } = connection.dialect;
        const isOfThese = sql`${isOneOf(d('ofDocument'), documentIds)} and ${isOneOf(d('field'), fields)}`;
        const isIn = locales === 'all' ? keyword('') : sql` and ${isOneOf(d('inLocale'), locales)}`;
        const rows = await selectValues(
          connection,
          shape,
          sql`${d('ofType')} = ${ofType} and ${isOfThese}${isIn}`,
        );
        return rows.map(({ id, values }) => ({ id, ...toLine(values) }));
      }),
    async write(lines, at) {
      if (lines.length === 0) return;
      await inTransaction(strapi, (connection) =>
        upsertRows(
          connection,
          shape,
          KEY,
          lines.map((line) => toRow(line, at)),
        ),
      );
    },
    async remove(lines) {
      if (lines.length === 0) return;
      const ids = lines.map(({ id }) => id);
      await inTransaction(strapi, (connection) =>
        deleteRows(connection, shape, connection.dialect.isOneOf(d('id'), ids)),
      );
    },
    async forgetLocale(ofType, locale) {
      const isOfLocale = sql`${d('ofType')} = ${ofType} and ${d('inLocale')} = ${locale}`;
      await inTransaction(strapi, (connection) => deleteRows(connection, shape, isOfLocale));
    },
  };
}

function toRow({ status, ...values }: CounterpartLine, at: Date): NewRow {
  return { values: { ...values, ofStatus: status }, at };
}

function toLine(values: Record<string, unknown>): CounterpartLine {
  return {
    ofType: String(values['ofType']),
    ofDocument: String(values['ofDocument']),
    inLocale: String(values['inLocale']),
    status: String(values['ofStatus']) as PublicationStatus,
    field: String(values['field']),
    pieces: values['pieces'] as Counterparts,
    made: values['made'],
  };
}
