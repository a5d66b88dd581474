import type { Locale } from '#domain/locale';
import type { StoreConnection } from '../connection/store-connection';
import { sql } from './fragment';

/** PostgreSQL's ICU collation of no language in particular. */
const ROOT = 'und-x-icu';

/** The collation of the locale's language, or ICU's root where the database has none for it. */
export async function collationOf(connection: StoreConnection, locale: Locale): Promise<string> {
  if (connection.dialect.name === 'sqlite') return ROOT;
  const wanted = `${locale.split('-')[0] ?? locale}-x-icu`;
  const [found] = await connection.run(
    sql`select collname from pg_collation where collname = ${wanted} limit 1`,
  );
  return found ? wanted : ROOT;
}
