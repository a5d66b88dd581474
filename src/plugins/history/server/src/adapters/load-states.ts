import type { Core } from '@strapi/strapi';
import { groupBy } from '#domain/group-by';
import { toRecords } from '#domain/records';
import { inTransaction } from '#store/connection/in-transaction';
import type { StoreConnection } from '#store/connection/store-connection';
import { attachComponents } from '#store/rows/attach-components';
import { loadMedia } from '#store/rows/load-media';
import { selectLinks } from '#store/rows/load-relations';
import { ownerOf } from '#store/rows/owner';
import { selectRows, type LoadedRow } from '#store/rows/read-rows';
import { columnsUnder, type DocumentShape } from '#store/shape/document-shape';
import type { FileShape } from '#store/shape/file-shape';
import { sql } from '#store/sql/fragment';
import type { Json, JsonObject } from '../domain/json';
import { NOWHERE } from '../domain/state';
import type { Some, States } from './source';

/** Where the documents of a type are kept. */
export interface StoredAs {
  isLocalized: boolean;
  shape: DocumentShape;
  file: FileShape;
}

/**
 * What a document says in these languages, as its rows are inside the transaction that is open. As many statements as
 * there are kinds of components, and four.
 */
export async function loadStates(
  strapi: Core.Strapi,
  type: StoredAs,
  documentId: string,
  locales: Some,
): Promise<States> {
  return inTransaction(strapi, async (connection) => {
    const { shape, file } = type;
    const rows = await selectRows(connection, shape, isOf(connection, type, documentId, locales));
    const owners = rows.map((row) => ownerOf(shape, row));
    const entries = await attachComponents(connection, owners, shape);
    await loadMedia(connection, file, [...owners, ...entries]);
    const linked = await loadLinks(connection, shape, rows);
    const states: States = new Map();
    for (const row of rows) {
      const locale = type.isLocalized ? row.version.locale : '';
      const isDraft = shape.draftAndPublish && row.version.publishedAt === null;
      const state = states.get(locale) ?? NOWHERE;
      const version = toVersion(shape, row, linked.get(row.id) ?? {});
      states.set(locale, { ...state, [isDraft ? 'draft' : 'published']: version });
    }
    return states;
  });
}

function isOf(
  { dialect }: StoreConnection,
  { shape, isLocalized }: StoredAs,
  documentId: string,
  locales: Some,
) {
  const d = columnsUnder(shape, 'd');
  const isOfDocument = sql`${d('documentId')} = ${documentId}`;
  return isLocalized && locales !== 'all'
    ? sql`${isOfDocument} and ${dialect.isOneOf(d('locale'), [...locales])}`
    : isOfDocument;
}

/** The documents that each row links to, by attribute. */
async function loadLinks(
  connection: StoreConnection,
  { relations }: DocumentShape,
  rows: readonly LoadedRow[],
): Promise<Map<number, JsonObject>> {
  const linked = new Map<number, JsonObject>();
  if (relations.length === 0 || rows.length === 0) return linked;
  for (const [owner, links] of groupBy(
    await selectLinks(connection, relations, rows),
    (link) => link.owner,
  )) {
    const values: JsonObject = {};
    for (const [index, some] of groupBy(links, (link) => link.relation)) {
      const attribute = relations[index]?.attribute;
      const ids = [...new Set(some.map(({ documentId }) => documentId))];
      if (attribute !== undefined) values[attribute] = ids;
    }
    linked.set(owner, values);
  }
  return linked;
}

function toVersion(shape: DocumentShape, { version }: LoadedRow, links: JsonObject): JsonObject {
  const { values, createdAt, updatedAt, publishedAt } = version;
  // When it was published and made is part of what readers see; a term's row says when it was saved last, whatever was.
  const meta: JsonObject =
    shape.draftAndPublish && publishedAt !== null
      ? { $createdAt: createdAt, $updatedAt: updatedAt, $publishedAt: publishedAt }
      : {};
  return { ...toValues(shape, values), ...links, ...meta };
}

/** Without what is empty: a field that is null and one that isn't there are the same. A file is its number. */
function toValues(shape: DocumentShape, values: Readonly<Record<string, unknown>>): JsonObject {
  const kept: JsonObject = {};
  for (const { attribute } of shape.columns) {
    const value = values[attribute];
    if (value !== null && value !== undefined) kept[attribute] = value as Json;
  }
  for (const { attribute } of shape.media) {
    const ids = toRecords(values[attribute]).map(({ id }) => Number(id));
    if (ids.length > 0) kept[attribute] = ids;
  }
  for (const { attribute, shape: inner } of shape.components) {
    const parts = toRecords(values[attribute]).map((part) => toValues(inner, part));
    if (parts.length > 0) kept[attribute] = parts;
  }
  for (const { attribute, kinds } of shape.zones) {
    const parts = toRecords(values[attribute]).flatMap((part) => {
      const kind = kinds.find(({ uid }) => uid === part.__component);
      return kind ? [{ __component: kind.uid, ...toValues(kind, part) }] : [];
    });
    if (parts.length > 0) kept[attribute] = parts;
  }
  return kept;
}
