import type { Core, UID } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import type { ShownFile } from '#history/comparison';
import { schemaOf } from '#store/shape/content-schema';
import type { JsonObject } from '../domain/json';
import { changeStore } from './change-store';

const FILE = 'plugin::upload.file';

/** What documents of a type are called, in a language where they have one there; those that are deleted, as they were. */
export async function loadDocumentNames(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  locale: string,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const field = documentIds.length === 0 ? null : titleField(strapi, uid);
  if (field === null) return names;
  const rows: unknown[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({ where: { documentId: { $in: [...documentIds] } }, select: ['documentId', 'locale', field] });
  for (const wanted of [null, DEFAULT_LOCALE, locale])
    for (const row of rows.filter(isRecord))
      if (wanted === null || row['locale'] === wanted)
        if (typeof row[field] === 'string') names.set(String(row['documentId']), row[field]);
  for (const documentId of documentIds.filter((id) => !names.has(id))) {
    const was = await lastSeen(strapi, uid, documentId);
    if (typeof was?.[field] === 'string') names.set(documentId, was[field]);
  }
  return names;
}

/** What a document is called by: its first text. */
export function titleField(strapi: Core.Strapi, uid: string): string | null {
  const { attributes } = schemaOf(strapi, uid);
  return Object.entries(attributes).find(([, { type }]) => type === 'string')?.[0] ?? null;
}

/** Files as people see them; those that are deleted by the names they had. */
export async function loadFiles(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<Map<number, ShownFile>> {
  const files = new Map<number, ShownFile>();
  if (ids.length === 0) return files;
  const rows: unknown[] = await strapi.db
    .query(FILE)
    .findMany({ where: { id: { $in: [...ids] } }, select: ['id', 'name', 'url', 'mime'] });
  for (const row of rows.filter(isRecord)) files.set(Number(row['id']), toShown(row, String(row['url'])));
  for (const id of ids.filter((each) => !files.has(each)))
    files.set(id, toShown((await lastSeen(strapi, FILE, String(id))) ?? {}, null));
  return files;
}

function toShown(row: JsonObject | Record<string, unknown>, url: string | null): ShownFile {
  const { name, mime } = row;
  return {
    name: typeof name === 'string' ? name : '',
    url,
    isPicture: String(mime ?? '').startsWith('image/'),
  };
}

/** What something said before it was deleted. */
async function lastSeen(strapi: Core.Strapi, uid: string, document: string): Promise<JsonObject | null> {
  const state = await changeStore(strapi).beforeDeletion(uid, document);
  return state?.published ?? state?.draft ?? null;
}
