import type { Core } from '@strapi/strapi';
import type { Locale } from '../../../../../domain/locale';
import type { DocumentKey } from '../../../shared/contracts/unit';
import type { Marks } from '../domain/suggestions/marks';
import { tableName } from './table-name';

/** So many documents are looked into at most. */
const MOST = 30;

/** Of this many words that a source is found by, another has to share all but so many. */
const MISSING_WORDS = 1;

/**
 * The other documents that have a source with these marks, or most of them, translated into the locale and reviewed:
 * those with the same text first. One pass over the sources' marks.
 */
export async function findAlikeSources(
  strapi: Core.Strapi,
  { uid, documentId }: DocumentKey,
  locale: Locale,
  { exact, words }: Marks,
): Promise<DocumentKey[]> {
  const knex = strapi.db.connection;
  const has = (mark: string) => knex.raw('case when s.marks like ? then 1 else 0 end', [`%${mark}%`]);
  const shared =
    words.length === 0 ? knex.raw('0') : knex.raw(words.map(() => '?').join(' + '), words.map(has));
  const alike = knex({ s: tableName(strapi, 'translation_desk_sources') })
    .select(
      's.of_type',
      's.of_document',
      's.field',
      knex.raw('? as same', [has(exact)]),
      knex.raw('? as shared', [shared]),
    )
    .as('a');
  const rows: Record<string, unknown>[] = await knex
    .from(alike)
    .join({ l: tableName(strapi, 'translation_desk_ledger') }, (join) =>
      join
        .on('l.of_type', 'a.of_type')
        .andOn('l.of_document', 'a.of_document')
        .andOn('l.field', 'a.field')
        .andOnVal('l.in_locale', locale),
    )
    .where((row) =>
      row.where('a.same', 1).orWhere('a.shared', '>=', Math.max(1, words.length - MISSING_WORDS)),
    )
    .where('l.needs_review', false)
    .whereNot((row) => row.where({ 'a.of_type': uid, 'a.of_document': documentId }))
    .select('a.of_type', 'a.of_document')
    .max({ same: 'a.same', shared: 'a.shared' })
    .groupBy('a.of_type', 'a.of_document')
    .orderBy([{ column: 'same', order: 'desc' }, { column: 'shared', order: 'desc' }, 'a.of_document'])
    .limit(MOST);
  return rows.map((row) => ({ uid: String(row['of_type']), documentId: String(row['of_document']) }));
}
