import { columnNamed, type DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join, name, sql } from '#store/sql/fragment';
import type { MarkIndex } from './mark-index';

const NAME = 'translation_desk_sources_marks';

/** An inverted index over the marks as an array, which PostgreSQL keeps by itself. */
export const postgresMarkIndex: MarkIndex = {
  objects(sources, schema) {
    const prefix = schema ? `"${schema}".` : '';
    return {
      key: 'marks',
      revision: '1',
      triggers: [],
      indexes: [NAME],
      statements: [
        `drop index if exists ${prefix}${NAME}`,
        `create index ${NAME} on ${prefix}"${sources.table}" using gin (${marksOf(sources).sql})`,
      ],
    };
  },
  idsWith({ table }, sources, sets, most) {
    const marks = marksOf(sources);
    const has = sets.map((set) => sql`${marks} @> ${[...set]}`);
    return sql`select ${name(sources.system.id)} as id from ${table(sources.table)} where ${join(has, ' or ')} limit ${most}`;
  },
};

/** The very expression that the index is on. */
function marksOf(sources: DocumentShape): Fragment {
  return sql`string_to_array(${name(columnNamed(sources, 'marks'))}, ' ')`;
}
