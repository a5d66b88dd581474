import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { Row, StoreConnection } from '#store/connection/store-connection';
import { columnsUnder } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, sql } from '#store/sql/fragment';
import { TRANSLATION_STATES, type TranslationState, type UnitState } from '#translation-desk/unit';
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
      sql`select state, count(*) as fields, ${join(sumsOfWords(), ', ')} from (${states}) as states group by state`,
    );
  });
  return TRANSLATION_STATES.map((state) => ({
    state,
    fields: Number(rows.find((row) => row['state'] === state)?.['fields'] ?? 0),
    words: rows.reduce((sum, row) => sum + wordsIn(row, state), 0),
  }));
}

/** The columns of the source's words by the state of their units. */
const WORDS = {
  missing: keyword('missing_words'),
  outdated: keyword('outdated_words'),
  'needs-review': keyword('review_words'),
  current: keyword('current_words'),
} satisfies Record<UnitState, Fragment>;

/** Sums of the words of a document or locale, as `selectStates` has them. */
export function sumsOfWords(): Fragment[] {
  return Object.values(WORDS).map((column) => sql`sum(${column}) as ${column}`);
}

/** The words of the units in a state: no unit is incomplete. */
export function wordsIn(row: Row, state: TranslationState): number {
  return state === 'incomplete' ? 0 : Number(row[WORDS[state].sql] ?? 0);
}

export interface StateScope {
  types: readonly string[];
  locale: Locale;
  /** A condition more, on source line `s`. */
  also?: Fragment;
}

/** A row for each field that has a source: its state in the locale, and its words by the state of their units. */
export function selectStates(
  connection: StoreConnection,
  tables: DeskTables,
  { types, locale, also = keyword('1 = 1') }: StateScope,
): Fragment {
  const [s, l] = [columnsUnder(tables.sources, 's'), columnsUnder(tables.ledger, 'l')];
  const isMissing = sql`${l('id')} is null`;
  const [outdated, review] = [sql`coalesce(${l('outdatedWords')}, 0)`, sql`coalesce(${l('reviewWords')}, 0)`];
  const missing = sql`case when ${isMissing} then ${s('words')} else coalesce(${l('missingWords')}, 0) end`;
  const columns = [
    sql`${s('ofType')} as type`,
    sql`${s('ofDocument')} as document`,
    sql`${s('title')} as title`,
    sql`${s('isPublished')} as is_published`,
    sql`${s('changedAt')} as changed_at`,
    sql`case when ${isMissing} then 'missing' else coalesce(${l('state')}, 'needs-review') end as state`,
    sql`${missing} as ${WORDS.missing}`,
    sql`${outdated} as ${WORDS.outdated}`,
    sql`${review} as ${WORDS['needs-review']}`,
    sql`${s('words')} - (${missing}) - ${outdated} - ${review} as ${WORDS.current}`,
  ];
  return sql`select ${join(columns, ', ')} from ${connection.table(tables.sources.table)} s left join ${ledgerOfSource(connection, tables, locale)} where ${connection.dialect.isOneOf(s('ofType'), types)} and ${also}`;
}
