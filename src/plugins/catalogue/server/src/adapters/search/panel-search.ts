import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isRecord } from '#domain/records';
import { toSearchWords } from '#domain/search/search-words';
import { dialectOf } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnOf } from '#store/shape/strapi-metadata';
import { hasWord, isOfStatus } from './postgres-index';
import { IDENTIFIERS, searchedColumns, TEXTS, type SearchSource } from './search-schema';

/** Strapi's attribute types that its own search looks into. */
const TEXT_TYPES: readonly string[] = ['string', 'text', 'email', 'uid', 'richtext', 'enumeration'];

/** Strapi's own (cuid2). */
const DOCUMENT_ID = /^[a-z0-9]{24}$/;

/** What says where a row belongs, and nothing of what it is about: an id is looked for as a whole. */
const NEVER: readonly string[] = ['locale', 'documentId'];

/**
 * Has the panel's lists search as readers do: Strapi asks for what was typed, letter by letter, in each column, and on
 * SQLite knows capitals of ASCII alone. Wherever Strapi's database is asked with `_q` for one of these types, it is asked
 * for the rows whose folded texts have every word instead. Of projects these texts are stored; of the others, which
 * are few, they are folded when asked for.
 */
export function searchFolded(strapi: Core.Strapi, { projects }: SearchSource): void {
  const models = [...strapi.db.metadata.keys()].filter((uid) => uid.startsWith('api::') || uid === FILE);
  const rewrite = ({ model, params }: { model: { uid: string }; params: SearchParams }) => {
    if (typeof params._q !== 'string') return;
    const words = toSearchWords(params._q);
    delete params._q;
    if (words.length === 0) return;
    const found =
      model.uid === projects.uid ? ofProjects(strapi, projects, params.where) : ofOthers(strapi, model.uid);
    params.where = { $and: [params.where ?? {}, { id: { $in: rowsWith(strapi, found, words) } }] };
  };
  strapi.db.lifecycles.subscribe({ models, beforeFindMany: rewrite, beforeCount: rewrite });
}

const FILE = 'plugin::upload.file';

interface SearchParams {
  _q?: unknown;
  where?: unknown;
}

/** Where rows are looked for, by `id`. */
interface Searched {
  id: Fragment;
  from: Fragment;
  documentId: Fragment;
  scope: Fragment;
  /** Whether a row's texts, which are folded already, have a word. */
  has(word: string): Fragment;
}

function ofProjects(strapi: Core.Strapi, projects: DocumentShape, where: unknown): Searched {
  const { name: dialect, indexOf } = dialectOf(strapi);
  const texts = [...searchedColumns(projects).map(({ column }) => column), IDENTIFIERS];
  const isIn = (word: string) => (text: string) => sql`${indexOf(name('t', text), word)} > 0`;
  return {
    id: name('t', 'id'),
    from: sql`${tableOf(strapi, TEXTS)} t`,
    documentId: name('t', 'document_id'),
    scope: scopeOf(where, dialect),
    has: (word) =>
      dialect === 'postgres' ? hasWord(projects, word) : sql`(${join(texts.map(isIn(word)), ' or ')})`,
  };
}

function ofOthers(strapi: Core.Strapi, uid: string): Searched {
  const { tableName } = strapi.db.metadata.get(uid);
  const text = sql`${functionOf(strapi, 'catalogue_fold')}(${inOne(textColumns(strapi, uid))})`;
  return {
    id: name('r', 'id'),
    from: sql`${tableOf(strapi, tableName)} r`,
    documentId: name('r', columnOf(strapi, uid, 'documentId')),
    scope: keyword('1 = 1'),
    has: (word) => sql`${dialectOf(strapi).indexOf(text, word)} > 0`,
  };
}

function rowsWith(
  strapi: Core.Strapi,
  { id, from, documentId, scope, has }: Searched,
  words: readonly string[],
): Knex.QueryBuilder {
  // An alternative would keep PostgreSQL from its index of words.
  const conditions = words.map((word) =>
    DOCUMENT_ID.test(word) ? sql`(${documentId} = ${word} or ${has(word)})` : has(word),
  );
  const { connection } = strapi.db;
  const raw = (fragment: Fragment) =>
    connection.raw(fragment.sql, [...fragment.bindings] as Knex.RawBinding[]);
  return connection
    .select(raw(id))
    .from(raw(from))
    .where(raw(sql`${scope} and ${join(conditions, ' and ')}`));
}

/** The columns of a type that Strapi's own search looks into, as far as they are texts. */
export function textColumns(strapi: Core.Strapi, uid: string): string[] {
  return Object.entries(strapi.db.metadata.get(uid).attributes).flatMap(([attribute, said]) => {
    if (!TEXT_TYPES.includes(said.type) || NEVER.includes(attribute)) return [];
    if ('searchable' in said && said.searchable === false) return [];
    return 'columnName' in said && said.columnName ? [said.columnName] : [];
  });
}

/** Texts of one row as one: no word has a space in it, so none goes from one text into the next. */
function inOne(columns: readonly string[]): Fragment {
  return join(
    columns.map((column) => sql`coalesce(${name('r', column)}, '')`),
    ` || ' ' || `,
  );
}

/** The locale and the status that a list is of, where it says so plainly: the texts are found by them. */
function scopeOf(where: unknown, dialect: 'sqlite' | 'postgres'): Fragment {
  const said = conditionsIn(where);
  const locale = said.find(([attribute]) => attribute === 'locale')?.[1];
  const published = said.find(([attribute]) => attribute === 'publishedAt')?.[1];
  const ofLocale = typeof locale === 'string' ? sql`${name('t', 'locale')} = ${locale}` : keyword('1 = 1');
  const isDraft = isRecord(published) && published.$null === true;
  const ofDrafts = dialect === 'postgres' ? isOfStatus('draft') : keyword('not t.published');
  return sql`${ofLocale} and ${isDraft ? ofDrafts : keyword('1 = 1')}`;
}

function conditionsIn(where: unknown): [attribute: string, condition: unknown][] {
  if (Array.isArray(where)) return where.flatMap(conditionsIn);
  if (!isRecord(where)) return [];
  return Object.entries(where).flatMap(([key, value]): [string, unknown][] => {
    if (key === '$and') return conditionsIn(value);
    return key.startsWith('$') ? [] : [[key, isRecord(value) && '$eq' in value ? value.$eq : value]];
  });
}

function tableOf(strapi: Core.Strapi, table: string): Fragment {
  const schema = strapi.db.getSchemaName();
  return schema ? name(schema, table) : name(table);
}

/** On SQLite functions belong to the connection, on PostgreSQL to Strapi's schema. */
function functionOf(strapi: Core.Strapi, called: string): Fragment {
  return dialectOf(strapi).name === 'postgres' ? tableOf(strapi, called) : keyword(called);
}
