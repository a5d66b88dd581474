import type { Core } from '@strapi/strapi';
import { inTransaction } from '#store/connection/in-transaction';
import { name, selection, sql } from '#store/sql/fragment';
import { columnsUnder } from '#store/shape/document-shape';
import { recordedTypes, type RecordedType } from './recorded-types';
import type { RowKey } from './row-write';

/** The documents whose rows lead to rows of this one: what they lead to goes with it. */
export async function documentsLeadingTo(
  strapi: Core.Strapi,
  type: RecordedType,
  documentId: string,
): Promise<(RowKey & { type: RecordedType })[]> {
  const d = columnsUnder(type.shape, 'd');
  const found: (RowKey & { type: RecordedType })[] = [];
  for (const owner of recordedTypes(strapi).values()) {
    for (const { link, target } of owner.shape.relations) {
      if (target.uid !== type.uid) continue;
      const o = columnsUnder(owner.shape, 'o');
      const columns = selection({ document: o('documentId'), locale: o('locale') });
      const rows = await inTransaction(strapi, ({ table, run }) =>
        run(
          sql`select distinct ${columns} from ${table(type.shape.table)} d join ${table(link.table)} l on ${name('l', link.target)} = ${d('id')} join ${table(owner.shape.table)} o on ${o('id')} = ${name('l', link.owner)} where ${d('documentId')} = ${documentId}`,
        ),
      );
      for (const row of rows)
        if (!(owner.uid === type.uid && row.document === documentId))
          found.push({ type: owner, document: String(row.document), locale: String(row.locale) });
    }
  }
  return found;
}
