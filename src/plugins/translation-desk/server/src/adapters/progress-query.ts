import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { TRANSLATION_STATES, type TranslationState } from '#translation-desk/unit';
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
    .sum({ words: 'words' })
    .groupBy('state');
  return rows.flatMap((row) => {
    const state = TRANSLATION_STATES.find((candidate) => candidate === row['state']);
    return state ? [{ state, fields: Number(row['fields']), words: Number(row['words']) }] : [];
  });
}

/** A row for each field that has a source: its state in the locale, by the rules of `translationState`. */
export function stateQuery(strapi: Core.Strapi, types: readonly string[], locale: Locale) {
  const knex = strapi.db.connection;
  return knex({ s: tableName(strapi, 'translation_desk_sources') })
    .leftJoin(...ledgerJoin(strapi, locale))
    .whereIn('s.of_type', [...types])
    .select(
      's.of_type',
      's.of_document',
      's.title',
      's.words',
      's.is_published',
      's.changed_at',
      knex.raw(
        `case when l.id is null then 'missing' when l.digest <> s.digest then 'outdated' when l.needs_review = ? then 'needs-review' else 'current' end as state`,
        [true],
      ),
    );
}
