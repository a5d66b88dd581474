import { postgresBlocksText } from './blocks-text-sql';
import { indexed } from './postgres-index';
import { postgresFold } from '#store/search/postgres-fold';
import type { SearchSource } from './search-schema';
import { IDENTIFIERS, searchedColumns, TEXTS } from './search-schema';

/** Makes the functions and the table, fills it and sets the triggers; what was there before goes first. */
export function postgresStatements(source: SearchSource, schema: string): string[] {
  const { projects } = source;
  const columns = searchedColumns(projects).map(({ column }) => `"${column}" text not null`);
  const triggers = postgresTriggers(source);
  const table = `${schema}"${projects.table}"`;
  return [
    'create extension if not exists pg_trgm',
    'create extension if not exists btree_gin',
    ...Object.keys(triggers).map((trigger) => `drop trigger if exists ${trigger} on ${table}`),
    `drop table if exists ${schema}${TEXTS}`,
    `create or replace function ${schema}catalogue_fold(text) returns text language plpgsql immutable parallel safe as $fold$ ${postgresFold()} $fold$`,
    `create or replace function ${schema}catalogue_blocks_text(jsonb) returns text language sql immutable parallel safe as $text$ ${postgresBlocksText()} $text$`,
    `create table ${schema}${TEXTS} (id integer primary key, document_id text not null, locale text, published boolean not null, ${columns.join(', ')}, ${IDENTIFIERS} text not null)`,
    fill(source, schema),
    `create index ${TEXTS}_document on ${schema}${TEXTS} (document_id, locale, published)`,
    `create index ${TEXTS}_words on ${schema}${TEXTS} using gin (${indexed(projects)})`,
    // What is in the index isn't known to the planner until somebody looks.
    `analyze ${schema}${TEXTS}`,
    `create or replace function ${schema}catalogue_write_texts() returns trigger language plpgsql as $write$ begin ${writeTexts(source, schema)} end $write$`,
    ...Object.entries(triggers).map(
      ([trigger, [event, condition]]) =>
        `create trigger ${trigger} ${event} on ${table} for each row ${condition} execute function ${schema}catalogue_write_texts()`,
    ),
  ];
}

/** Name → on what event, and under what condition. */
export function postgresTriggers({
  projects,
  identifiers,
}: SearchSource): Record<string, [event: string, condition: string]> {
  const { documentId, locale, publishedAt } = projects.system;
  const texts = searchedColumns(projects).map(({ column }) => column);
  const watched = [documentId, locale, publishedAt, ...texts, ...identifiers];
  const changed = watched.map((column) => `new."${column}" is distinct from old."${column}"`).join(' or ');
  return {
    [`${TEXTS}_created`]: ['after insert', ''],
    [`${TEXTS}_updated`]: ['after update', `when (${changed})`],
    [`${TEXTS}_deleted`]: ['after delete', ''],
  };
}

/** Writes the folded texts of projects `p`; a condition may follow. */
function fill({ projects, identifiers }: SearchSource, schema: string): string {
  const columns = searchedColumns(projects);
  const { id, documentId, locale, publishedAt } = projects.system;
  const texts = columns.map(({ column, isBlocks }) => {
    const source = isBlocks ? `${schema}catalogue_blocks_text(p."${column}")` : `p."${column}"`;
    return `${schema}catalogue_fold(coalesce(${source}, ''))`;
  });
  const others = `${schema}catalogue_fold(concat_ws(' ', ${identifiers.map((column) => `p."${column}"`).join(', ')}))`;
  return `insert into ${schema}${TEXTS} (id, document_id, locale, published, ${columns.map(({ column }) => `"${column}"`).join(', ')}, ${IDENTIFIERS}) select p."${id}", p."${documentId}", p."${locale}", p."${publishedAt}" is not null, ${texts.join(', ')}, ${others} from ${schema}"${projects.table}" p`;
}

function writeTexts(source: SearchSource, schema: string): string {
  const { projects } = source;
  const { id } = projects.system;
  return [
    `if tg_op <> 'INSERT' then delete from ${schema}${TEXTS} where id = old."${id}"; end if;`,
    `if tg_op = 'DELETE' then return null; end if;`,
    `${fill(source, schema)} where p."${id}" = new."${id}";`,
    'return null;',
  ].join(' ');
}
