import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { DocumentKey } from '#translation-desk/unit';
import { alikeMarks, type Marks } from '../../domain/suggestions/marks';
import { ledgerJoin } from '../ledger-join';
import { tableName } from '../table-name';
import { markIndex } from './mark-index';

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
  const knex = strapi.db.connection;
  const index = markIndex(strapi);
  const has = (mark: string) => knex.raw('case when s.marks like ? then 1 else 0 end', [`%${mark}%`]);
  const shared =
    marks.words.length === 0
      ? knex.raw('0')
      : knex.raw(marks.words.map(() => '?').join(' + '), marks.words.map(has));
  const rows: Record<string, unknown>[] = await knex({ s: tableName(strapi, 'translation_desk_sources') })
    .join(...ledgerJoin(strapi, locale))
    .whereRaw('s.id in (select * from (?) as same union select * from (?) as alike)', [
      index.idsWith([[marks.exact]], MOST_SOURCES),
      index.idsWith(alikeMarks(marks), MOST_SOURCES),
    ])
    .where('l.needs_review', false)
    .whereNot((row) => row.where({ 's.of_type': uid, 's.of_document': documentId }))
    .select('s.of_type', 's.of_document')
    .max({ same: has(marks.exact), shared })
    .groupBy('s.of_type', 's.of_document')
    .orderBy([{ column: 'same', order: 'desc' }, { column: 'shared', order: 'desc' }, 's.of_document'])
    .limit(MOST);
  return rows.map((row) => ({ uid: String(row['of_type']), documentId: String(row['of_document']) }));
}
