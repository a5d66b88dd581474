import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { inTransaction } from '#store/connection/in-transaction';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { Row } from '#store/connection/store-connection';
import { columnsUnder } from '#store/shape/document-shape';
import { sql } from '#store/sql/fragment';
import { deskTables } from './desk-tables';
import { storedType } from './stored-type';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** Every document of a type, once each. */
export async function allDocumentIds(strapi: Core.Strapi, type: TranslatableType): Promise<string[]> {
  const { document } = storedType(strapi, type);
  const d = columnsUnder(document, 'd');
  const rows = await readSnapshot(strapi, ({ table, run }) =>
    run(
      sql`select distinct ${d('documentId')} as id from ${table(document.table)} d where ${d('documentId')} is not null`,
    ),
  );
  return toIds(rows);
}

/** How many documents a type has. */
export async function countDocuments(strapi: Core.Strapi, type: TranslatableType): Promise<number> {
  const { document } = storedType(strapi, type);
  const d = columnsUnder(document, 'd');
  const rows = await inTransaction(strapi, ({ table, run }) =>
    run(
      sql`select count(*) as n from (select distinct ${d('documentId')} from ${table(document.table)} d where ${d('documentId')} is not null) as documents`,
    ),
  );
  return Number(rows[0]?.n);
}

/** The documents of a type after one, in the database's order of their ids. */
export async function nextDocumentIds(
  strapi: Core.Strapi,
  type: TranslatableType,
  { after, limit }: { after: string; limit: number },
): Promise<string[]> {
  const { document } = storedType(strapi, type);
  const d = columnsUnder(document, 'd');
  const rows = await inTransaction(strapi, ({ table, run }) =>
    run(
      sql`select distinct ${d('documentId')} as id from ${table(document.table)} d where ${d('documentId')} > ${after} order by ${d('documentId')} limit ${limit}`,
    ),
  );
  return toIds(rows);
}

/**
 * The documents of a type that the desk has no source of, so many at most: those that were written past Strapi's lifecycles, by a
 * restored backup, a data transfer or SQL; and those without any text.
 */
export async function unknownDocumentIds(
  strapi: Core.Strapi,
  type: TranslatableType,
  limit: number,
): Promise<string[]> {
  const { document } = storedType(strapi, type);
  const { sources } = deskTables(strapi);
  const [d, s] = [columnsUnder(document, 'd'), columnsUnder(sources, 's')];
  const rows = await inTransaction(strapi, ({ table, run }) =>
    run(
      sql`select distinct ${d('documentId')} as id from ${table(document.table)} d left join ${table(sources.table)} s on ${s('ofDocument')} = ${d('documentId')} and ${s('ofType')} = ${type.uid} where ${d('locale')} = ${DEFAULT_LOCALE} and ${s('id')} is null limit ${limit}`,
    ),
  );
  return toIds(rows);
}

function toIds(rows: readonly Row[]): string[] {
  return rows.map(({ id }) => String(id));
}
