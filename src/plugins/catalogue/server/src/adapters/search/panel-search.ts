import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { isRecord } from '#domain/records';
import { toSearchWords } from '#domain/search/search-words';
import { dialectOf } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql } from '#store/sql/fragment';
import type { DocumentShape } from '#store/shape/document-shape';
import { columnOf } from '#store/shape/strapi-metadata';
import { searchedColumns, TEXTS } from './search-schema';

/** Strapi's attribute types that its own search looks into. */
const TEXT_TYPES: readonly string[] = ['string', 'text', 'email', 'uid', 'richtext', 'enumeration'];

/** What says where a row belongs, and nothing of what it is about: an id is looked for as a whole. */
const NEVER: readonly string[] = ['locale', 'documentId'];

/**
 * Has the panel's lists search as readers do: Strapi asks for what was typed, letter by letter, in each column, and on
 * SQLite knows capitals of ASCII alone. Wherever Strapi's database is asked with `_q` for one of these types, it is asked
 * for the rows whose folded texts have every word instead. Of projects these texts are stored; of the others, which
 * are few, they are folded when asked for.
 */
export function searchFolded(strapi: Core.Strapi, projects: DocumentShape): void {
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

/** Where rows are looked for, by `id`, and the texts that are looked into, folded already. */
interface Searched {
  id: Fragment;
  from: Fragment;
  texts: Fragment[];
  documentId: Fragment;
  scope: Fragment;
}

function ofProjects(strapi: Core.Strapi, projects: DocumentShape, where: unknown): Searched {
  const stored = searchedColumns(projects);
  const plain = columnsOf(strapi, projects.uid).filter(
    (column) => !stored.some((each) => each.column === column),
  );
  return {
    id: name('t', 'id'),
    from: sql`${tableOf(strapi, TEXTS)} t join ${tableOf(strapi, projects.table)} r on ${name('r', projects.system.id)} = ${name('t', 'id')}`,
    // Numbers, slugs and addresses: the database knows all capitals that there are in them.
    texts: [...stored.map(({ column }) => name('t', column)), sql`lower(${inOne(plain)})`],
    documentId: name('r', projects.system.documentId),
    scope: scopeOf(where),
  };
}

function ofOthers(strapi: Core.Strapi, uid: string): Searched {
  const { tableName } = strapi.db.metadata.get(uid);
  return {
    id: name('r', 'id'),
    from: sql`${tableOf(strapi, tableName)} r`,
    texts: [sql`${functionOf(strapi, 'catalogue_fold')}(${inOne(columnsOf(strapi, uid))})`],
    documentId: name('r', columnOf(strapi, uid, 'documentId')),
    scope: keyword('1 = 1'),
  };
}

function rowsWith(
  strapi: Core.Strapi,
  { id, from, texts, documentId, scope }: Searched,
  words: readonly string[],
): Knex.QueryBuilder {
  const { indexOf } = dialectOf(strapi);
  const conditions = words.map(
    (word) =>
      sql`(${documentId} = ${word} or ${join(
        texts.map((text) => sql`${indexOf(text, word)} > 0`),
        ' or ',
      )})`,
  );
  const { connection } = strapi.db;
  const raw = (fragment: Fragment) =>
    connection.raw(fragment.sql, [...fragment.bindings] as Knex.RawBinding[]);
  return connection
    .select(raw(id))
    .from(raw(from))
    .where(raw(sql`${scope} and ${join(conditions, ' and ')}`));
}

/** The columns that Strapi's own search looks into, as far as they are texts. */
function columnsOf(strapi: Core.Strapi, uid: string): string[] {
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
function scopeOf(where: unknown): Fragment {
  const said = conditionsIn(where);
  const locale = said.find(([attribute]) => attribute === 'locale')?.[1];
  const published = said.find(([attribute]) => attribute === 'publishedAt')?.[1];
  const ofLocale = typeof locale === 'string' ? sql`${name('t', 'locale')} = ${locale}` : keyword('1 = 1');
  const isDraft = isRecord(published) && published.$null === true;
  return sql`${ofLocale} and ${keyword(isDraft ? 'not t.published' : '1 = 1')}`;
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
