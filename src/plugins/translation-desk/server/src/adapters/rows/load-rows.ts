import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Locale } from '#domain/locale';
import { readStoredInstant } from '#domain/stored-value';
import { readCell } from '../read-cell';
import type { TranslatableType } from '../translatable-types';
import { loadEntries } from './load-entries';
import { storedModel } from './stored-model';

/** One row of a document: a locale at a status, its translatable fields alone. */
export interface DocumentRow {
  documentId: string;
  locale: Locale;
  isPublished: boolean;
  /** ISO 8601. */
  updatedAt: string;
  values: Record<string, unknown>;
}

export interface RowScope {
  documentIds: readonly string[];
  locales: readonly Locale[] | 'all';
}

/**
 * The rows that the desk works with, inside the transaction that is open, drafts and published ones. With SQL of its own: every save asks for them, and Strapi's queries take ten times as long.
 */
export async function loadRows(
  strapi: Core.Strapi,
  type: TranslatableType,
  scope: RowScope,
): Promise<DocumentRow[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const columns = storedModel(strapi, type.uid).columns.filter(({ attribute }) => attribute in type.fields);
    const cells = await selectRows(
      strapi,
      trx,
      type,
      columns.map(({ column }) => column),
      scope,
    );
    const owners = cells.map((row) => ({
      id: Number(row['id']),
      values: Object.fromEntries(
        columns.map(({ attribute, column, type: kind }) => [attribute, readCell(kind, row[column])]),
      ),
    }));
    await loadEntries(strapi, trx, type.uid, type.fields, owners);
    return cells.map((row, at) => ({
      documentId: String(row['document_id']),
      locale: String(row['locale']),
      isPublished: type.draftAndPublish && row['published_at'] !== null,
      updatedAt: readStoredInstant(row['updated_at']),
      values: owners[at]?.values ?? {},
    }));
  });
}

async function selectRows(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { uid }: TranslatableType,
  columns: readonly string[],
  { documentIds, locales }: RowScope,
): Promise<Record<string, unknown>[]> {
  const rows = trx(storedModel(strapi, uid).table)
    .select('id', 'document_id', 'locale', 'published_at', 'updated_at', ...columns)
    .whereIn('document_id', [...documentIds]);
  if (locales !== 'all') rows.whereIn('locale', [...locales]);
  return rows;
}
