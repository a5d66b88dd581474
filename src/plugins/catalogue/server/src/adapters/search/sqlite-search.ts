import type { SearchSource } from './search-schema';
import { IDENTIFIERS, searchedColumns, TEXTS, TEXTS_INDEX } from './search-schema';

/**
 * Makes the tables, fills them and sets the triggers; what was there before goes first. The texts of drafts aren't indexed:
 * they are half of all, written at every save, and seldom searched.
 */
export function sqliteStatements(source: SearchSource): string[] {
  const columns = searchedColumns(source.projects).map(({ column }) => column);
  const texts = columns.map((column) => `"${column}" text not null`).join(', ');
  const names = columns.map((column) => `"${column}"`).join(', ');
  const triggers = sqliteTriggers(source);
  return [
    ...Object.keys(triggers).map((trigger) => `drop trigger if exists ${trigger}`),
    `drop table if exists ${TEXTS_INDEX}`,
    `drop table if exists ${TEXTS}`,
    `create table ${TEXTS} (id integer primary key, document_id text not null, locale text, published integer not null, ${texts}, ${IDENTIFIERS} text not null)`,
    `create index ${TEXTS}_document on ${TEXTS} (document_id, locale, published)`,
    `create index ${TEXTS}_scope on ${TEXTS} (locale, published)`,
    `create virtual table ${TEXTS_INDEX} using fts5(${columns.join(', ')}, content='${TEXTS}', content_rowid='id', tokenize='trigram case_sensitive 1', columnsize=0)`,
    fill(source),
    `insert into ${TEXTS_INDEX} (rowid, ${names}) select id, ${names} from ${TEXTS} where published`,
    ...Object.entries(triggers).map(([trigger, body]) => `create trigger ${trigger} ${body}`),
  ];
}

/** Name → when it fires and what it does. The index follows the texts, and the texts the projects, inside whatever transaction writes. */
export function sqliteTriggers(source: SearchSource): Record<string, string> {
  const { projects, identifiers } = source;
  const columns = searchedColumns(projects);
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const oldTexts = columns.map(({ column }) => `old."${column}"`).join(', ');
  const newTexts = columns.map(({ column }) => `new."${column}"`).join(', ');
  const { id, documentId, locale, publishedAt } = projects.system;
  const watched = [documentId, locale, publishedAt, ...columns.map(({ column }) => column), ...identifiers];
  const changed = watched.map((column) => `new."${column}" is not old."${column}"`).join(' or ');
  const insert = `${fill(source)} where p."${id}" = new."${id}";`;
  return {
    [`${TEXTS}_indexed`]: `after insert on ${TEXTS} when new.published begin insert into ${TEXTS_INDEX} (rowid, ${names}) values (new.id, ${newTexts}); end`,
    [`${TEXTS}_unindexed`]: `after delete on ${TEXTS} when old.published begin insert into ${TEXTS_INDEX} (${TEXTS_INDEX}, rowid, ${names}) values ('delete', old.id, ${oldTexts}); end`,
    [`${TEXTS}_created`]: `after insert on "${projects.table}" begin ${insert} end`,
    [`${TEXTS}_updated`]: `after update on "${projects.table}" when ${changed} begin delete from ${TEXTS} where id = old."${id}"; ${insert} end`,
    [`${TEXTS}_deleted`]: `after delete on "${projects.table}" begin delete from ${TEXTS} where id = old."${id}"; end`,
  };
}

/** Writes the folded texts of projects `p`; a condition may follow. */
function fill({ projects, identifiers }: SearchSource): string {
  const columns = searchedColumns(projects);
  const { id, documentId, locale, publishedAt } = projects.system;
  const texts = columns.map(
    ({ column, isBlocks }) => `${isBlocks ? 'catalogue_fold_blocks' : 'catalogue_fold'}(p."${column}")`,
  );
  const others = `catalogue_fold(${identifiers.map((column) => `coalesce(p."${column}", '')`).join(` || ' ' || `)})`;
  return `insert into ${TEXTS} (id, document_id, locale, published, ${columns.map(({ column }) => `"${column}"`).join(', ')}, ${IDENTIFIERS}) select p."${id}", p."${documentId}", p."${locale}", p."${publishedAt}" is not null, ${texts.join(', ')}, ${others} from "${projects.table}" p`;
}
