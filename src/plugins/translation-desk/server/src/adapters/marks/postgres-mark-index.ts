import type { Core } from '@strapi/strapi';
import { tableName } from '../table-name';
import type { MarkIndex } from './mark-index';

const NAME = 'translation_desk_sources_marks';

/** An inverted index over the marks as an array, which PostgreSQL keeps by itself. */
export function postgresMarkIndex(strapi: Core.Strapi): MarkIndex {
  const knex = strapi.db.connection;
  return {
    async install() {
      const table = tableName(strapi, 'translation_desk_sources');
      await knex.raw(`create index if not exists ?? on ?? using gin (string_to_array(marks, ' '))`, [
        NAME,
        table,
      ]);
    },
    idsWith(sets, most) {
      const conditions = sets.map(() => `string_to_array(marks, ' ') @> ?`).join(' or ');
      const table = tableName(strapi, 'translation_desk_sources');
      return knex.raw(`select id from ?? where ${conditions} limit ?`, [
        table,
        ...sets.map((set) => [...set]),
        most,
      ]);
    },
  };
}
