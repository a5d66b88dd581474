import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { StoreConnection } from '#store/connection/store-connection';
import { buildLineShape } from '#store/shape/build-line-shape';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { sql } from '#store/sql/fragment';

/** Where the desk's own content types with SQL of its own are kept. */
export interface DeskTables {
  sources: DocumentShape;
  ledger: DocumentShape;
  memory: DocumentShape;
}

const cache = new WeakMap<Core.Strapi, DeskTables>();

export function deskTables(strapi: Core.Strapi): DeskTables {
  const tables = cache.get(strapi) ?? {
    sources: buildLineShape(strapi, 'plugin::translation-desk.source-line'),
    ledger: buildLineShape(strapi, 'plugin::translation-desk.ledger-line'),
    memory: buildLineShape(strapi, 'plugin::translation-desk.memory-pair'),
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
