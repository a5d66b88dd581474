import type { Core } from '@strapi/strapi';

/**
 * Has times in PostgreSQL be UTC, whatever zone this process or the database is in: Strapi's columns have none, and `pg`
 * writes and reads them in the zone of the process, so that instances in two zones disagree, and an hour of autumn
 * comes twice. To be called before there is a connection.
 */
export function preparePostgres(strapi: Pick<Core.Strapi, 'db'>): void {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { driver, pool } = strapi.db.connection.client;
  driver.defaults.parseInputDatesAsUTC = true;
  driver.types.setTypeParser(driver.types.builtins.TIMESTAMP, 'text', readTimestamp);
  pool.on('createSuccess', (_: number, connection: Session) => {
    // One that is broken says so to who uses it.
    connection.query("set time zone 'UTC'").catch(() => {});
  });
}

interface Session {
  query(sql: string): Promise<unknown>;
}

/** `2026-03-01 12:00:00.5` is that moment in UTC; `infinity`, which nobody writes, is no date. */
export function readTimestamp(text: string): Date {
  return new Date(`${text.replace(' ', 'T')}Z`);
}
