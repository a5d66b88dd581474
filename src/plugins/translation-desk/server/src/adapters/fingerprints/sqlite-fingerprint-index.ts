import { columnNamed, type DocumentShape } from '#store/shape/document-shape';
import { keyword, sql } from '#store/sql/fragment';
import type { FingerprintIndex } from './fingerprint-index';

const INDEX = 'translation_desk_fingerprints';

/** A full-text index over the fingerprints as words, which triggers keep. */
export const sqliteFingerprintIndex: FingerprintIndex = {
  objects(sources) {
    const triggers = triggersOn(sources);
    const [fingerprints, id] = [columnNamed(sources, 'fingerprints'), sources.system.id];
    return {
      key: 'fingerprints',
      revision: '1',
      triggers: Object.keys(triggers),
      indexes: [INDEX],
      statements: [
        ...Object.keys(triggers).map((trigger) => `drop trigger if exists ${trigger}`),
        `drop table if exists ${INDEX}`,
        `create virtual table ${INDEX} using fts5 (${fingerprints}, content = '${sources.table}', content_rowid = '${id}', detail = 'none', columnsize = 0)`,
        ...Object.entries(triggers).map(([trigger, body]) => `create trigger ${trigger} ${body}`),
        `insert into ${INDEX} (${INDEX}) values ('rebuild')`,
      ],
    };
  },
  idsWith(_connection, _sources, sets, most) {
    const query = sets
      .map((set) => `(${set.map((fingerprint) => `"${fingerprint}"`).join(' AND ')})`)
      .join(' OR ');
    const index = keyword(INDEX);
    return sql`select rowid as id from ${index} where ${index} match ${query} limit ${most}`;
  },
};

/** Of an FTS5 table whose content is elsewhere (SQLite FTS5, 4.4.3 External Content Tables). */
function triggersOn(sources: DocumentShape): Record<string, string> {
  const [fingerprints, id] = [columnNamed(sources, 'fingerprints'), sources.system.id];
  const on = `on "${sources.table}"`;
  const add = `insert into ${INDEX} (rowid, ${fingerprints}) values (new."${id}", new."${fingerprints}")`;
  const remove = `insert into ${INDEX} (${INDEX}, rowid, ${fingerprints}) values ('delete', old."${id}", old."${fingerprints}")`;
  return {
    [`${INDEX}_insert`]: `after insert ${on} begin ${add}; end`,
    [`${INDEX}_delete`]: `after delete ${on} begin ${remove}; end`,
    [`${INDEX}_update`]: `after update of "${fingerprints}" ${on} when old."${fingerprints}" <> new."${fingerprints}" begin ${remove}; ${add}; end`,
  };
}
