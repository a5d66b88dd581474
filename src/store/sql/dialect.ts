import type { Fragment } from './fragment';
import { sql } from './fragment';

/** Where the two databases say the same thing in different words. */
export interface SqlDialect {
  name: 'sqlite' | 'postgres';
  /** Whether it is one of the items, however many: the statement stays the same, and so prepared. */
  isOneOf(item: Fragment, items: readonly (string | number)[]): Fragment;
  /** A text that is no use to look up by: without statistics a database takes any equality for a good one. */
  notLookedUp(column: Fragment): Fragment;
  /** Where `part` begins in `text`, 0: nowhere. */
  indexOf(text: Fragment, part: string): Fragment;
}

const sqlite: SqlDialect = {
  name: 'sqlite',
  isOneOf: (item, items) => sql`${item} in (select value from json_each(${JSON.stringify(items)}))`,
  notLookedUp: (column) => sql`+${column}`,
  indexOf: (text, part) => sql`instr(${text}, ${part})`,
};

const postgres: SqlDialect = {
  name: 'postgres',
  isOneOf: (item, items) => sql`${item} = any(${items})`,
  notLookedUp: (column) => sql`(${column} || '')`,
  indexOf: (text, part) => sql`position(${part}::text in ${text})`,
};

export const DIALECTS = { sqlite, postgres } satisfies Record<SqlDialect['name'], SqlDialect>;
