import type { Core } from '@strapi/strapi';
import { toSearchWords } from '#domain/search/search-words';
import { readStoredInstant } from '#domain/stored-value';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { Row, StoreConnection } from '#store/connection/store-connection';
import { columnsUnder } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, sql } from '#store/sql/fragment';
import type { ListDocumentsQuery } from '#translation-desk/desk';
import { TRANSLATION_STATES, type DocumentKey, type TranslationState } from '#translation-desk/unit';
import { deskTables } from './desk-tables';
import type { DeskTables } from './desk-tables';
import { selectStates, sumsOfWords, wordsIn } from './progress-query';

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
  return readSnapshot(strapi, async (connection) => {
    const listed = selectListed(connection, deskTables(strapi), scope, query);
    const [counted] = await connection.run(sql`select count(*) as total from ${listed}`);
    const rows = await connection.run(
      sql`select * from ${listed} order by ${URGENCY}, changed_at desc, type, document limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}`,
    );
    return { documents: rows.map(toSummary), total: Number(counted?.['total'] ?? 0) };
  });
}

const URGENCY = keyword(
  'case when published = 1 and (missing_fields > 0 or incomplete_fields > 0) then 0 when outdated_fields > 0 then 1 when missing_fields > 0 or incomplete_fields > 0 then 2 when review_fields > 0 then 3 else 4 end',
);

/** A row for each document, with its fields and words in each state. */
function selectListed(
  connection: StoreConnection,
  tables: DeskTables,
  { types, documentIds }: DocumentScope,
  { locale, search, state }: ListDocumentsQuery,
): Fragment {
  const s = columnsUnder(tables.sources, 's');
  const also = [keyword('1 = 1')];
  if (documentIds) also.push(connection.dialect.isOneOf(s('ofDocument'), documentIds));
  for (const word of toSearchWords(search ?? '')) {
    also.push(sql`${connection.dialect.indexOf(sql`catalogue_fold(${s('title')})`, word)} > 0`);
  }
  const states = selectStates(connection, tables, { types, locale, also: join(also, ' and ') });
  const fields = TRANSLATION_STATES.map(
    (each) => sql`sum(case when state = ${each} then 1 else 0 end) as ${fieldsOf(each)}`,
  );
  const amounts = [...fields, ...sumsOfWords()];
  const grouped = sql`select type, document, max(title) as title, max(changed_at) as changed_at, max(case when is_published then 1 else 0 end) as published, ${join(amounts, ', ')} from (${states}) as f group by type, document`;
  return sql`(${grouped}) as d${state ? sql` where ${fieldsOf(state)} > 0` : keyword('')}`;
}

function toSummary(row: Row): DocumentSummary {
  const amount = (state: TranslationState) => ({
    fields: Number(row[fieldsOf(state).sql]),
    words: wordsIn(row, state),
  });
  return {
    uid: String(row['type']),
    documentId: String(row['document']),
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

/** A name of our own for what is counted: a word of SQL, that rows are read by too. */
function fieldsOf(state: TranslationState): Fragment {
  return keyword(`${state === 'needs-review' ? 'review' : state}_fields`);
}
