import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { tableName } from './table-name';
import type { TranslatableType } from './translatable-types';

/** Every document of a type, once each. */
export async function allDocumentIds(strapi: Core.Strapi, type: TranslatableType): Promise<string[]> {
  const rows: { document_id: string }[] = await tableOf(strapi, type)
    .distinct('d.document_id')
    .whereNotNull('d.document_id');
  return rows.map((row) => row.document_id);
}

/**
 * The documents of a type that the desk has no source of: those that were written past Strapi's lifecycles, by a
 * restored backup, a data transfer or SQL; and those without any text.
 */
export async function unknownDocumentIds(strapi: Core.Strapi, type: TranslatableType): Promise<string[]> {
  const rows: { document_id: string }[] = await tableOf(strapi, type)
    .leftJoin({ s: tableName(strapi, 'translation_desk_sources') }, (join) =>
      join.on('s.of_document', 'd.document_id').andOnVal('s.of_type', type.uid),
    )
    .distinct('d.document_id')
    .where('d.locale', DEFAULT_LOCALE)
    .whereNull('s.id');
  return rows.map((row) => row.document_id);
}

function tableOf(strapi: Core.Strapi, { uid }: TranslatableType) {
  return strapi.db.connection({ d: tableName(strapi, strapi.db.metadata.get(uid).tableName) });
}
