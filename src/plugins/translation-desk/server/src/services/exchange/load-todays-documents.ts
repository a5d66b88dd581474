import type { Core } from '@strapi/strapi';
import type { XliffDocument } from '#translation-desk/exchange';
import type { Access } from '#translation-desk/access';
import type { FieldLabel } from '../../adapters/field-labels';
import { findTranslatableType } from '../../adapters/translatable-types';
import type { TodaysDocument, TodaysField } from '../../domain/import/todays-document';
import { serializeKey } from '../../domain/document-key';
import type { Threads } from '../../domain/notes/find-threads';
import { hintsOfLabel } from './beside-units';
import { loadDocuments, type LoadedDocument } from '../load-document';

const BATCH = 50;

/** The documents that a file names, as they are today, by `serializeKey` of their keys; those that may be read. */
export async function loadTodaysDocuments(
  strapi: Core.Strapi,
  access: Access,
  { files, targetLocale }: XliffDocument,
): Promise<Map<string, LoadedDocument>> {
  const found = new Map<string, LoadedDocument>();
  for (const uid of new Set(files.map((file) => file.uid))) {
    const type = findTranslatableType(strapi, uid);
    if (!type) continue;
    const ids = [...new Set(files.filter((file) => file.uid === uid).map((file) => file.documentId))];
    for (let from = 0; from < ids.length; from += BATCH) {
      const documents = await loadDocuments(
        strapi,
        access,
        type,
        ids.slice(from, from + BATCH),
        targetLocale,
      );
      for (const document of documents) found.set(serializeKey(document), document);
    }
  }
  return found;
}

/** A document as the plan sees it; `labels` are those of its type's fields. */
export function toTodaysDocument(
  { uid, documentId, title, type, locale, fields }: LoadedDocument,
  access: Access,
  { labels, threads }: { labels: Readonly<Record<string, FieldLabel>>; threads: Threads },
): TodaysDocument {
  const todays = fields.map(({ name, extras }): [string, TodaysField] => {
    const label = labels[name]?.label ?? name;
    const isWritable = access.mayWrite(type, locale, name);
    return [name, { label, isWritable, extras: extras.map(({ text }) => text) }];
  });
  return {
    uid,
    documentId,
    title,
    fields: Object.fromEntries(todays),
    units: fields.flatMap(({ units }) => units),
    saidOf: ({ source }) => [
      ...hintsOfLabel(labels[source.field]),
      ...(threads.byUnit.get(source.id) ?? []).map(({ text }) => text),
    ],
  };
}
