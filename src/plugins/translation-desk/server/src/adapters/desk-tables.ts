import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { StoreConnection } from '#store/connection/store-connection';
import { buildLineShape } from '#store/shape/build-line-shape';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { sql } from '#store/sql/fragment';

/** Where the desk's own two content types are kept. */
export interface DeskTables {
  sources: DocumentShape;
  ledger: DocumentShape;
}

const cache = new WeakMap<Core.Strapi, DeskTables>();

export function deskTables(strapi: Core.Strapi): DeskTables {
  const tables = cache.get(strapi) ?? {
    sources: buildLineShape(strapi, 'plugin::translation-desk.source-line'),
    ledger: buildLineShape(strapi, 'plugin::translation-desk.ledger-line'),
  };
  cache.set(strapi, tables);
  return tables;
}

/** The table of the ledger's lines as `l`, with the condition that one is of source line `s` in a locale. */
export function ledgerOfSource(
  { table }: StoreConnection,
  { sources, ledger }: DeskTables,
  locale: Locale,
): Fragment {
  const [s, l] = [columnsUnder(sources, 's'), columnsUnder(ledger, 'l')];
  return sql`${table(ledger.table)} l on ${l('ofType')} = ${s('ofType')} and ${l('ofDocument')} = ${s('ofDocument')} and ${l('field')} = ${s('field')} and ${l('inLocale')} = ${locale}`;
}
