import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { TRANSLATION_STATES, type TranslationState, type UnitState } from '#translation-desk/unit';
import { ledgerJoin } from './ledger-join';
import { tableName } from './table-name';

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
  const states = stateQuery(strapi, types, locale).as('states');
  const rows: Record<string, unknown>[] = await strapi.db.connection
    .from(states)
    .select('state')
    .count({ fields: '*' })
    .sum(Object.fromEntries(WORD_COLUMNS.map(([, column]) => [column, column])))
    .groupBy('state');
  return TRANSLATION_STATES.map((state) => {
    const row = rows.find((candidate) => candidate['state'] === state);
    const column = wordColumnOf(state);
    const words = column ? rows.reduce((sum, each) => sum + Number(each[column] ?? 0), 0) : 0;
    return { state, fields: Number(row?.['fields'] ?? 0), words };
  });
}

/** The columns of the source's words by the state of their units. */
const WORD_COLUMNS = [
  ['missing', 'missing_words'],
  ['outdated', 'outdated_words'],
  ['needs-review', 'review_words'],
  ['current', 'current_words'],
] as const satisfies [UnitState, string][];

/** Null: no unit is in that state. */
export function wordColumnOf(state: TranslationState): string | null {
  return WORD_COLUMNS.find(([candidate]) => candidate === state)?.[1] ?? null;
}

/** A row for each field that has a source: its state in the locale, and its words by the state of their units. */
export function stateQuery(strapi: Core.Strapi, types: readonly string[], locale: Locale) {
  const knex = strapi.db.connection;
  return knex({ s: tableName(strapi, 'translation_desk_sources') })
    .leftJoin(...ledgerJoin(strapi, locale))
    .whereIn('s.of_type', [...types])
    .select(
      's.of_type',
      's.of_document',
      's.title',
      's.is_published',
      's.changed_at',
      knex.raw(
        `case when l.id is null then 'missing' when l.state is not null then l.state when l.digest <> s.digest then 'outdated'
              when l.needs_review = ? then 'needs-review' else 'current' end as state,
         case when l.id is null then s.words else coalesce(l.missing_words, 0) end as missing_words,
         coalesce(l.outdated_words, 0) as outdated_words, coalesce(l.review_words, 0) as review_words,
         case when l.id is null then 0
              else s.words - coalesce(l.missing_words, 0) - coalesce(l.outdated_words, 0) - coalesce(l.review_words, 0)
         end as current_words`,
        [true],
      ),
    );
}
