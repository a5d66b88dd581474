import { columnNamed, type DocumentShape } from '#store/shape/document-shape';
import { keyword, sql } from '#store/sql/fragment';
import type { MarkIndex } from './mark-index';

const INDEX = 'translation_desk_marks';

/** A full-text index over the marks as words, which triggers keep. */
export const sqliteMarkIndex: MarkIndex = {
  objects(sources) {
    const triggers = triggersOn(sources);
    const [marks, id] = [columnNamed(sources, 'marks'), sources.system.id];
    return {
      key: 'marks',
      revision: '1',
      triggers: Object.keys(triggers),
      indexes: [INDEX],
      statements: [
        ...Object.keys(triggers).map((trigger) => `drop trigger if exists ${trigger}`),
        `drop table if exists ${INDEX}`,
        `create virtual table ${INDEX} using fts5 (${marks}, content = '${sources.table}', content_rowid = '${id}', detail = 'none', columnsize = 0)`,
        ...Object.entries(triggers).map(([trigger, body]) => `create trigger ${trigger} ${body}`),
        `insert into ${INDEX} (${INDEX}) values ('rebuild')`,
      ],
    };
  },
  idsWith(_connection, _sources, sets, most) {
    const query = sets.map((set) => `(${set.map((mark) => `"${mark}"`).join(' AND ')})`).join(' OR ');
    const index = keyword(INDEX);
    return sql`select rowid as id from ${index} where ${index} match ${query} limit ${most}`;
  },
};

/** Of an FTS5 table whose content is elsewhere (SQLite FTS5, 4.4.3 External Content Tables). */
function triggersOn(sources: DocumentShape): Record<string, string> {
  const [marks, id] = [columnNamed(sources, 'marks'), sources.system.id];
  const on = `on "${sources.table}"`;
  const add = `insert into ${INDEX} (rowid, ${marks}) values (new."${id}", new."${marks}")`;
  const remove = `insert into ${INDEX} (${INDEX}, rowid, ${marks}) values ('delete', old."${id}", old."${marks}")`;
  return {
    [`${INDEX}_insert`]: `after insert ${on} begin ${add}; end`,
    [`${INDEX}_delete`]: `after delete ${on} begin ${remove}; end`,
    [`${INDEX}_update`]: `after update of "${marks}" ${on} when old."${marks}" <> new."${marks}" begin ${remove}; ${add}; end`,
  };
}
