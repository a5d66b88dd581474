import type { Core } from '@strapi/strapi';
import { readStoredInstant } from '#domain/stored-value';
import type { ListDocumentsQuery } from '#translation-desk/desk';
import { TRANSLATION_STATES, type DocumentKey, type TranslationState } from '#translation-desk/unit';
import { stateQuery, wordColumnOf } from './progress-query';

/** A line of the desk's table, as the database has it. */
export interface DocumentSummary extends DocumentKey {
  title: string | null;
  isPublished: boolean;
  /** ISO 8601. */
  sourceChangedAt: string;
  amounts: Record<TranslationState, { fields: number; words: number }>;
}

export interface DocumentScope {
  types: readonly string[];
  /** Null: whichever. */
  documentIds: readonly string[] | null;
}

/** A page of documents, what readers see first on top: published and missing, then outdated, missing, to review. */
export async function queryDocuments(
  strapi: Core.Strapi,
  scope: DocumentScope,
  query: ListDocumentsQuery,
): Promise<{ documents: DocumentSummary[]; total: number }> {
  const knex = strapi.db.connection;
  const fields = stateQuery(strapi, scope.types, query.locale);
  if (scope.documentIds) fields.whereIn('s.of_document', [...scope.documentIds]);
  if (query.search) fields.whereRaw(`lower(s.title) like ? escape '!'`, [`%${escapeLike(query.search)}%`]);

  const grouped = knex
    .from(fields.as('f'))
    .select('of_type', 'of_document')
    .max({ title: 'title', changed_at: 'changed_at' })
    .select(knex.raw('max(case when is_published = ? then 1 else 0 end) as published', [true]))
    .groupBy('of_type', 'of_document');
  for (const state of TRANSLATION_STATES) {
    const name = columnOf(state);
    grouped.select(knex.raw('sum(case when state = ? then 1 else 0 end) as ??', [state, `${name}_fields`]));
    const words = wordColumnOf(state);
    if (words) grouped.sum({ [`${name}_words`]: words });
  }
  const listed = knex.from(grouped.as('d'));
  if (query.state) listed.where(`${columnOf(query.state)}_fields`, '>', 0);

  const counted: Record<string, unknown>[] = await listed.clone().count({ total: '*' });
  const rows: Record<string, unknown>[] = await listed
    .select('*')
    .orderByRaw(
      `case when published = 1 and (missing_fields > 0 or incomplete_fields > 0) then 0 when outdated_fields > 0 then 1
            when missing_fields > 0 or incomplete_fields > 0 then 2 when review_fields > 0 then 3 else 4 end`,
    )
    .orderBy([{ column: 'changed_at', order: 'desc' }, 'of_type', 'of_document'])
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  return { documents: rows.map(toSummary), total: Number(counted[0]?.['total'] ?? 0) };
}

function toSummary(row: Record<string, unknown>): DocumentSummary {
  const amount = (state: TranslationState) => ({
    fields: Number(row[`${columnOf(state)}_fields`]),
    words: Number(row[`${columnOf(state)}_words`] ?? 0),
  });
  return {
    uid: String(row['of_type']),
    documentId: String(row['of_document']),
    title: typeof row['title'] === 'string' ? row['title'] : null,
    isPublished: Number(row['published']) === 1,
    sourceChangedAt: readStoredInstant(row['changed_at']),
    amounts: {
      missing: amount('missing'),
      incomplete: amount('incomplete'),
      outdated: amount('outdated'),
      'needs-review': amount('needs-review'),
      current: amount('current'),
    },
  };
}

function columnOf(state: TranslationState): string {
  return state === 'needs-review' ? 'review' : state;
}

function escapeLike(text: string): string {
  return text.toLowerCase().replace(/[!%_]/g, '!$&');
}
