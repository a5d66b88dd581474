import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { inTransaction } from '#store/connection/in-transaction';
import type { StoreConnection } from '#store/connection/store-connection';
import { attachComponents } from '#store/rows/attach-components';
import { loadMedia } from '#store/rows/load-media';
import { ownerOf } from '#store/rows/owner';
import { selectRows } from '#store/rows/read-rows';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import type { Fragment } from '#store/sql/fragment';
import { join } from '#store/sql/fragment';
import { storedType } from '../stored-type';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** One row of a document: a locale at a status, its translatable fields alone. */
export interface DocumentRow {
  documentId: string;
  locale: Locale;
  isPublished: boolean;
  /** ISO 8601. */
  updatedAt: string;
  /** Each is read from its cell when it is asked for by name. */
  values: Record<string, unknown>;
}

export interface RowScope {
  documentIds: readonly string[];
  locales: readonly Locale[] | 'all';
}

/**
 * The rows of documents, drafts and published ones, inside the transaction that is open. With SQL of its own: every save
 * asks for them, and Strapi's queries take ten times as long.
 */
export async function loadRows(
  strapi: Core.Strapi,
  type: TranslatableType,
  scope: RowScope,
): Promise<DocumentRow[]> {
  const { document, file } = storedType(strapi, type);
  return inTransaction(strapi, async (connection) => {
    const rows = await selectRows(connection, document, isWorkedWith(connection, document, scope));
    const owners = rows.map((row) => ownerOf(document, row));
    const entries = await attachComponents(connection, owners, document);
    await loadMedia(connection, file, entries);
    return rows.map(({ version: { documentId, locale, publishedAt, updatedAt, values } }) => ({
      documentId,
      locale,
      isPublished: document.draftAndPublish && publishedAt !== null,
      updatedAt,
      values,
    }));
  });
}

function isWorkedWith(
  { dialect }: StoreConnection,
  shape: DocumentShape,
  { documentIds, locales }: RowScope,
): Fragment {
  const d = columnsUnder(shape, 'd');
  const conditions = [dialect.isOneOf(d('documentId'), documentIds)];
  if (locales !== 'all') conditions.push(dialect.isOneOf(d('locale'), locales));
  return join(conditions, ' and ');
}
