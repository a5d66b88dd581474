import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { StoreConnection } from '#store/connection/store-connection';
import { columnsUnder } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { keyword, sql } from '#store/sql/fragment';
import { TRANSLATION_STATES, type TranslationState } from '#translation-desk/unit';
import { ledgerOfSource, type DeskTables } from './desk-tables';
import { deskTables } from './desk-tables';

export interface ProgressRow {
  state: TranslationState;
  fields: number;
  words: number;
}

/** Fields and words of these types by their state in a locale: one query over the desk's own two tables. */
export async function queryProgress(
  strapi: Core.Strapi,
  types: readonly string[],
  locale: Locale,
): Promise<ProgressRow[]> {
  const rows = await readSnapshot(strapi, (connection) => {
    const states = selectStates(connection, deskTables(strapi), { types, locale });
    return connection.run(
      sql`select state, count(*) as fields, sum(words) as words from (${states}) as states group by state`,
    );
  });
  return rows.flatMap((row) => {
    const state = TRANSLATION_STATES.find((candidate) => candidate === row['state']);
    return state ? [{ state, fields: Number(row['fields']), words: Number(row['words']) }] : [];
  });
}

export interface StateScope {
  types: readonly string[];
  locale: Locale;
  /** A condition more, on source line `s`. */
  also?: Fragment;
}

/** A row for each field that has a source: its state in the locale, by the rules of `translationState`. */
export function selectStates(
  connection: StoreConnection,
  tables: DeskTables,
  { types, locale, also = keyword('1 = 1') }: StateScope,
): Fragment {
  const [s, l] = [columnsUnder(tables.sources, 's'), columnsUnder(tables.ledger, 'l')];
  const state = sql`case when ${l('id')} is null then 'missing' when ${l('digest')} <> ${s('digest')} then 'outdated' when ${l('needsReview')} then 'needs-review' else 'current' end`;
  return sql`select ${s('ofType')} as type, ${s('ofDocument')} as document, ${s('title')} as title, ${s('words')} as words, ${s('isPublished')} as is_published, ${s('changedAt')} as changed_at, ${state} as state from ${connection.table(tables.sources.table)} s left join ${ledgerOfSource(connection, tables, locale)} where ${connection.dialect.isOneOf(s('ofType'), types)} and ${also}`;
}
