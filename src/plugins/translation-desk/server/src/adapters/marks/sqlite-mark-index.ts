import type { Core } from '@strapi/strapi';
import type { MarkIndex } from './mark-index';

const INDEX = 'translation_desk_marks';
const SOURCES = 'translation_desk_sources';

const ADD = `insert into ${INDEX} (rowid, marks) values (new.id, new.marks)`;
const REMOVE = `insert into ${INDEX} (${INDEX}, rowid, marks) values ('delete', old.id, old.marks)`;

/** Of an FTS5 table whose content is elsewhere (SQLite FTS5, 4.4.3 External Content Tables). */
const TRIGGERS: Readonly<Record<string, string>> = {
  [`${INDEX}_insert`]: `after insert on ${SOURCES} begin ${ADD}; end`,
  [`${INDEX}_delete`]: `after delete on ${SOURCES} begin ${REMOVE}; end`,
  [`${INDEX}_update`]: `after update of marks on ${SOURCES} when old.marks <> new.marks begin ${REMOVE}; ${ADD}; end`,
};

/** A full-text index over the marks as words, which triggers keep. */
export function sqliteMarkIndex(strapi: Core.Strapi): MarkIndex {
  const knex = strapi.db.connection;
  return {
    /** Anew where anything is missing: SQLite drops triggers with a table that the schema sync rebuilds. */
    async install() {
      await knex.transaction(async (trx) => {
        const wanted = [INDEX, ...Object.keys(TRIGGERS)];
        const found: unknown[] = await trx('sqlite_master').whereIn('name', wanted).select('name');
        if (found.length === wanted.length) return;
        for (const name of Object.keys(TRIGGERS)) await trx.raw(`drop trigger if exists ${name}`);
        await trx.raw(`drop table if exists ${INDEX}`);
        await trx.raw(
          `create virtual table ${INDEX} using fts5 (marks, content = '${SOURCES}', content_rowid = 'id', detail = 'none', columnsize = 0)`,
        );
        for (const [name, body] of Object.entries(TRIGGERS)) await trx.raw(`create trigger ${name} ${body}`);
        await trx.raw(`insert into ${INDEX} (${INDEX}) values ('rebuild')`);
      });
    },
    idsWith(sets, most) {
      const query = sets.map((set) => `(${set.map((mark) => `"${mark}"`).join(' AND ')})`).join(' OR ');
      return knex.raw(`select rowid from ${INDEX} where ${INDEX} match ? limit ?`, [query, most]);
    },
  };
}
