import { columnNamed, type DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join, name, sql } from '#store/sql/fragment';
import type { FingerprintIndex } from './fingerprint-index';

const NAME = 'translation_desk_sources_fingerprints';

/** An inverted index over the fingerprints as an array, which PostgreSQL keeps by itself. */
export const postgresFingerprintIndex: FingerprintIndex = {
  objects(sources, schema) {
    const prefix = schema ? `"${schema}".` : '';
    return {
      key: 'fingerprints',
      revision: '1',
      triggers: [],
      indexes: [NAME],
      statements: [
        `drop index if exists ${prefix}${NAME}`,
        `create index ${NAME} on ${prefix}"${sources.table}" using gin (${fingerprintsOf(sources).sql})`,
      ],
    };
  },
  idsWith({ table }, sources, sets, most) {
    const fingerprints = fingerprintsOf(sources);
    const has = sets.map((set) => sql`${fingerprints} @> ${[...set]}`);
    return sql`select ${name(sources.system.id)} as id from ${table(sources.table)} where ${join(has, ' or ')} limit ${most}`;
  },
};

/** The very expression that the index is on. */
function fingerprintsOf(sources: DocumentShape): Fragment {
  return sql`string_to_array(${name(columnNamed(sources, 'fingerprints'))}, ' ')`;
}
