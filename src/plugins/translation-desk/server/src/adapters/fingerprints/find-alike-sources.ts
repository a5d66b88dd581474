import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { readSnapshot } from '#store/connection/read-snapshot';
import { columnsUnder } from '#store/shape/document-shape';
import { join, keyword, sql } from '#store/sql/fragment';
import type { DocumentKey } from '#translation-desk/unit';
import { alikeFingerprints, type SourceFingerprints } from '../../domain/suggestions/fingerprints';
import { deskTables, ledgerOfSource } from '../desk-tables';
import { FINGERPRINT_INDEXES } from './fingerprint-indexes';

/** So many sources are compared by their fingerprints at most: of so common ones any will do. */
const MOST_SOURCES = 500;

/** So many documents are looked into at most. */
const MOST = 20;

/**
 * The other documents that have a source with these fingerprints, or most of them, translated into the locale and reviewed:
 * those with the same text first.
 */
export async function findAlikeSources(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  locale: Locale,
  fingerprints: SourceFingerprints,
): Promise<DocumentKey[]> {
  const tables = deskTables(strapi);
  const [s, l] = [columnsUnder(tables.sources, 's'), columnsUnder(tables.ledger, 'l')];
  const has = (fingerprint: string) =>
    sql`case when ${s('fingerprints')} like ${`%${fingerprint}%`} then 1 else 0 end`;
  const shared = fingerprints.words.length === 0 ? keyword('0') : join(fingerprints.words.map(has), ' + ');
  const rows = await readSnapshot(strapi, (connection) => {
    const { idsWith } = FINGERPRINT_INDEXES[connection.dialect.name];
    const idsOf = (sets: readonly (readonly string[])[]) =>
      idsWith(connection, tables.sources, sets, MOST_SOURCES);
    const found = sql`select id from (${idsOf([[fingerprints.exact]])}) as same union select id from (${idsOf(alikeFingerprints(fingerprints))}) as alike`;
    const isOther = sql`not (${s('ofType')} = ${uid} and ${s('ofDocument')} = ${documentId})`;
    return connection.run(
      sql`select ${s('ofType')} as type, ${s('ofDocument')} as document, max(${has(fingerprints.exact)}) as same, max(${shared}) as shared from ${connection.table(tables.sources.table)} s join ${ledgerOfSource(connection, tables, locale)} where ${s('id')} in (${found}) and not ${l('needsReview')} and ${isOther} group by ${s('ofType')}, ${s('ofDocument')} order by same desc, shared desc, ${s('ofDocument')} limit ${MOST}`,
    );
  });
  return rows.map((row) => ({ uid: String(row['type']), documentId: String(row['document']) }));
}
