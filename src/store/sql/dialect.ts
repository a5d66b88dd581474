import type { Fragment } from './fragment';
import { name, sql } from './fragment';

/** Where the two databases say the same thing in different words. */
export interface SqlDialect {
  name: 'sqlite' | 'postgres';
  /** Compared by code point, whatever the database's own collation. */
  byCodePoint(text: Fragment): Fragment;
  /** In the alphabet that `collation` names, as far as the database knows any. */
  inAlphabet(text: Fragment, collation: string): Fragment;
  /** The year of a day, as a text of four digits. */
  yearOf(day: Fragment): Fragment;
  /** An instant, ISO 8601 in UTC, as a column of one has it. */
  instant(iso: string): Fragment;
  /** Whether it is one of the items, however many: the statement stays the same, and so prepared. */
  isOneOf(item: Fragment, items: readonly (string | number)[]): Fragment;
  /** A text that is no use to look up by: without statistics a database takes any equality for a good one. */
  notLookedUp(column: Fragment): Fragment;
  /** Where `part` begins in `text`, 0: nowhere. */
  indexOf(text: Fragment, part: string): Fragment;
}

const sqlite: SqlDialect = {
  name: 'sqlite',
  byCodePoint: (text) => text,
  // SQLite knows no alphabet: by code point, as the documentation says.
  inAlphabet: (text) => text,
  yearOf: (day) => sql`substr(${day}, 1, 4)`,
  instant: (iso) => sql`${Date.parse(iso)}`,
  isOneOf: (item, items) => sql`${item} in (select value from json_each(${JSON.stringify(items)}))`,
  notLookedUp: (column) => sql`+${column}`,
  indexOf: (text, part) => sql`instr(${text}, ${part})`,
};

const postgres: SqlDialect = {
  name: 'postgres',
  byCodePoint: (text) => sql`${text} collate "C"`,
  inAlphabet: (text, collation) => sql`${text} collate ${name(collation)}`,
  yearOf: (day) => sql`to_char(${day}, 'YYYY')`,
  instant: (iso) => sql`(${iso}::timestamptz at time zone 'UTC')`,
  isOneOf: (item, items) => sql`${item} = any(${items})`,
  notLookedUp: (column) => sql`(${column} || '')`,
  indexOf: (text, part) => sql`position(${part}::text in ${text})`,
};

export const DIALECTS = { sqlite, postgres } satisfies Record<SqlDialect['name'], SqlDialect>;
