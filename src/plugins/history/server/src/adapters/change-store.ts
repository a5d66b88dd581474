import type { Core } from '@strapi/strapi';
import type { CauseKind, Subject } from '#history/change';
import { inTransaction } from '#store/connection/in-transaction';
import type { Row, StoreConnection } from '#store/connection/store-connection';
import type { Fragment } from '#store/sql/fragment';
import { join, keyword, name, sql, values } from '#store/sql/fragment';
import type { ChangedFields } from '../domain/changed-fields';
import {
  fromStored,
  NOWHERE,
  toStored,
  undo,
  type Reverse,
  type State,
  type StoredState,
} from '../domain/state';
import { CHANGES, HEADS } from './history-tables';
import { pack, unpack } from './pack';

/** What a document says in a language, as it was last recorded. */
export interface Head extends Subject {
  number: number;
  at: number;
  state: State;
}

export interface Change extends Subject {
  number: number;
  /** Milliseconds since 1970. */
  at: number;
  actor: string;
  cause: CauseKind;
  of: string | null;
  batch: string;
  fields: ChangedFields;
  reverse: Reverse;
}

/** Values of a statement, well below what SQLite takes. */
const ROWS = 200;

/** The history's tables, inside the transaction that is open. */
export function changeStore(strapi: Core.Strapi) {
  return {
    /** The heads of a document in all languages; whoever else writes it waits until the transaction ends. */
    lockHeads(uid: string, document: string): Promise<Head[]> {
      return inTransaction(strapi, async (connection) => {
        const lock = keyword(connection.dialect.name === 'postgres' ? ' for update' : '');
        const rows = await connection.run(
          sql`select ${keyword(HEAD_COLUMNS)} from ${connection.table(HEADS)} where uid = ${uid} and document = ${document}${lock}`,
        );
        return rows.map(toHead);
      });
    },
    /** The heads of a document in all languages, to be read. */
    readHeads(uid: string, document: string): Promise<Head[]> {
      return inTransaction(strapi, async ({ table, run }) => {
        const rows = await run(
          sql`select ${keyword(HEAD_COLUMNS)} from ${table(HEADS)} where uid = ${uid} and document = ${document}`,
        );
        return rows.map(toHead);
      });
    },
    /** All that is recorded of a document, the latest first, without what it takes to go back. */
    listChanges(uid: string, document: string): Promise<ListedChange[]> {
      return inTransaction(strapi, async ({ table, run }) => {
        const rows = await run(
          sql`select ${keyword(LISTED_COLUMNS)} from ${table(CHANGES)} where uid = ${uid} and document = ${document} order by id desc`,
        );
        return rows.map(toListed);
      });
    },
    /** The first changes of a document in a language after a moment, in their order. */
    changesAfter(subject: Subject, moment: number, most: number): Promise<Change[]> {
      return inTransaction(strapi, async ({ table, run }) => {
        const { uid, document, locale } = subject;
        const rows = await run(
          sql`select ${keyword(LISTED_COLUMNS)}, reverse from ${table(CHANGES)} where uid = ${uid} and document = ${document} and locale = ${locale} and id > ${moment} order by number limit ${most}`,
        );
        return rows.map(toChange);
      });
    },
    /** What something said before it was deleted, in any language; null: that isn't known. */
    beforeDeletion(uid: string, document: string): Promise<State | null> {
      return inTransaction(strapi, async ({ table, run }) => {
        const [row] = await run(
          sql`select ${keyword(LISTED_COLUMNS)}, reverse from ${table(CHANGES)} where uid = ${uid} and document = ${document} order by id desc limit 1`,
        );
        return row ? undo(NOWHERE, toChange(row).reverse) : null;
      });
    },
    /** Forgets what is older than `before`, and beyond so many changes of a document in a language. */
    forget({ before, changes }: { before: number; changes: number }): Promise<void> {
      return inTransaction(strapi, async ({ table, run }) => {
        const [all, heads] = [table(CHANGES), table(HEADS)];
        await run(sql`delete from ${all} where at < ${before}`);
        await run(
          sql`delete from ${all} as c where number <= (select h.number from ${heads} h where h.uid = c.uid and h.document = c.document and h.locale = c.locale) - ${changes}`,
        );
        // Of what is deleted and forgotten nothing is left.
        await run(
          sql`delete from ${heads} as h where at < ${before} and state = ${pack(toStored(NOWHERE))} and not exists (select 1 from ${all} c where c.uid = h.uid and c.document = h.document and c.locale = h.locale)`,
        );
      });
    },
    writeHeads(heads: readonly Head[]): Promise<void> {
      return inTransaction(strapi, (connection) =>
        insert(
          connection,
          HEADS,
          heads.map(fromHead),
          sql` on conflict (uid, document, locale) do update set number = excluded.number, at = excluded.at, state = excluded.state`,
        ),
      );
    },
    addChanges(changes: readonly Change[]): Promise<void> {
      return inTransaction(strapi, (connection) =>
        insert(connection, CHANGES, changes.map(fromChange), sql``),
      );
    },
  };
}

/** A change as lists have it: `id` is the moment after it. */
export type ListedChange = Omit<Change, 'reverse'> & { id: number };

const LISTED_COLUMNS = 'id, uid, document, locale, number, at, actor, cause, cause_of, batch, fields';
const HEAD_COLUMNS = 'uid, document, locale, number, at, state';

async function insert(
  { table, run }: StoreConnection,
  into: string,
  rows: readonly Row[],
  onConflict: Fragment,
): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS);
    const columns = Object.keys(some[0] ?? {});
    const names = join(
      columns.map((column) => name(column)),
      ', ',
    );
    const tuples = some.map((row) => sql`(${values(columns.map((column) => row[column]))})`);
    await run(sql`insert into ${table(into)} (${names}) values ${join(tuples, ', ')}${onConflict}`);
  }
}

/** Unpacked when somebody looks at it: a save in one language locks the heads of all. */
function toHead(row: Row): Head {
  let state: State | null = null;
  return {
    ...toSubject(row),
    number: Number(row.number),
    at: Number(row.at),
    get state() {
      state ??= fromStored(unpack(String(row.state)) as StoredState);
      return state;
    },
  };
}

function fromHead({ uid, document, locale, number, at, state }: Head): Row {
  return { uid, document, locale, number, at, state: pack(toStored(state)) };
}

function toListed(row: Row): ListedChange {
  return {
    ...toSubject(row),
    id: Number(row.id),
    number: Number(row.number),
    at: Number(row.at),
    actor: String(row.actor),
    cause: String(row.cause) as CauseKind,
    of: typeof row.cause_of === 'string' ? row.cause_of : null,
    batch: String(row.batch),
    fields: unpack(String(row.fields)) as ChangedFields,
  };
}

function toChange(row: Row): Change {
  return { ...toListed(row), reverse: unpack(String(row.reverse)) as Reverse };
}

function fromChange({ of, fields, reverse, ...change }: Change): Row {
  return { ...change, cause_of: of, fields: pack(fields), reverse: pack(reverse) };
}

function toSubject(row: Row): Subject {
  return { uid: String(row.uid), document: String(row.document), locale: String(row.locale) };
}
