import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { readSnapshot } from '#store/connection/read-snapshot';
import { columnsUnder } from '#store/shape/document-shape';
import { join, keyword, sql } from '#store/sql/fragment';
import type { DocumentKey } from '#translation-desk/unit';
import { alikeMarks, type Marks } from '../../domain/suggestions/marks';
import { deskTables, ledgerOfSource } from '../desk-tables';
import { MARK_INDEXES } from './mark-indexes';

/** So many sources are compared by their marks at most: of so common ones any will do. */
const MOST_SOURCES = 500;

/** So many documents are looked into at most. */
const MOST = 20;

/**
 * The other documents that have a source with these marks, or most of them, translated into the locale and reviewed:
 * those with the same text first.
 */
export async function findAlikeSources(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  locale: Locale,
  marks: Marks,
): Promise<DocumentKey[]> {
  const tables = deskTables(strapi);
  const [s, l] = [columnsUnder(tables.sources, 's'), columnsUnder(tables.ledger, 'l')];
  const has = (mark: string) => sql`case when ${s('marks')} like ${`%${mark}%`} then 1 else 0 end`;
  const shared = marks.words.length === 0 ? keyword('0') : join(marks.words.map(has), ' + ');
  const rows = await readSnapshot(strapi, (connection) => {
    const { idsWith } = MARK_INDEXES[connection.dialect.name];
    const idsOf = (sets: readonly (readonly string[])[]) =>
      idsWith(connection, tables.sources, sets, MOST_SOURCES);
    const found = sql`select id from (${idsOf([[marks.exact]])}) as same union select id from (${idsOf(alikeMarks(marks))}) as alike`;
    const isOther = sql`not (${s('ofType')} = ${uid} and ${s('ofDocument')} = ${documentId})`;
    return connection.run(
      sql`select ${s('ofType')} as type, ${s('ofDocument')} as document, max(${has(marks.exact)}) as same, max(${shared}) as shared from ${connection.table(tables.sources.table)} s join ${ledgerOfSource(connection, tables, locale)} where ${s('id')} in (${found}) and not ${l('needsReview')} and ${isOther} group by ${s('ofType')}, ${s('ofDocument')} order by same desc, shared desc, ${s('ofDocument')} limit ${MOST}`,
    );
  });
  return rows.map((row) => ({ uid: String(row['type']), documentId: String(row['document']) }));
}
