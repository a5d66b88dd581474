import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locale } from '#domain/locale';
import { tableName } from './table-name';

/** What Knex joins the ledger's lines by, as `l`: each of a source line `s` in a locale. */
export function ledgerJoin(
  strapi: Core.Strapi,
  locale: Locale,
): [table: Record<string, string>, on: Knex.JoinCallback] {
  return [
    { l: tableName(strapi, 'translation_desk_ledger') },
    (join) =>
      join
        .on('l.of_type', 's.of_type')
        .andOn('l.of_document', 's.of_document')
        .andOn('l.field', 's.field')
        .andOnVal('l.in_locale', locale),
  ];
}
