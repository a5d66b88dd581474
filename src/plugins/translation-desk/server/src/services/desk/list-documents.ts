import type { Core } from '@strapi/strapi';
import type { DeskDocument, ListDocumentsQuery, ListDocumentsResponse } from '#translation-desk/desk';
import type { Access } from '#translation-desk/access';
import type { Locale } from '#domain/locale';
import { mayReadTitle } from '../../adapters/access';
import { currentActor } from '#access/current-actor';
import { handOverStore } from '../../adapters/hand-over-store';
import { personOf } from '../../adapters/people';
import { loadHandOvers } from '../hand-over/load-hand-overs';
import { queryDocuments, type DocumentSummary } from '../../adapters/document-query';
import { documentsOfCountry } from '../../adapters/documents-of-country';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { translatableTypes } from '../../adapters/translatable-types';
import { wordsToDo } from '../../domain/state/progress';

/**
 * One page of what is to do in a locale, among the types that the person may read. Titles that they may not read are
 * left out, and can't be searched.
 */
export async function listDocuments(
  strapi: Core.Strapi,
  access: Access,
  query: ListDocumentsQuery,
): Promise<ListDocumentsResponse> {
  const readable = translatableTypes(strapi).filter((type) => access.mayRead(type, query.locale));
  const titled = readable.filter((type) => mayReadTitle(access, type, query.locale));
  const types = (query.search ? titled : readable).filter(
    (type) => query.type === undefined || type.uid === query.type,
  );
  const documentIds = intersect(
    query.country === undefined ? null : await documentsOfCountry(strapi, types, query.country),
    query.handOver === undefined ? null : await documentsHandedOver(strapi, query.locale, query.handOver),
  );
  const scope = { types: types.map(({ uid }) => uid), documentIds };
  const { documents, total } = await queryDocuments(strapi, scope, query);
  const ids = documents.map(({ documentId }) => documentId);
  const handOverOf = await loadHandOvers(strapi, ids, query.locale);
  const { page, pageSize } = query;
  return {
    data: documents.map((document) => ({
      ...toDeskDocument(document, readable, titled),
      handOver: handOverOf(document),
      mayPublish: readable.some((type) => type.uid === document.uid && access.mayPublish(type, query.locale)),
    })),
    meta: {
      pagination: { page, pageSize, total },
      types: readable.map(({ uid, displayName }) => ({ uid, name: displayName })),
    },
  };
}

function toDeskDocument(
  { amounts, title, ...document }: DocumentSummary,
  types: readonly TranslatableType[],
  titled: readonly TranslatableType[],
): Omit<DeskDocument, 'handOver' | 'mayPublish'> {
  const typeName = types.find(({ uid }) => uid === document.uid)?.displayName ?? document.uid;
  return {
    ...document,
    title: titled.some(({ uid }) => uid === document.uid) ? title : null,
    typeName,
    progress: amounts,
    wordsToDo: wordsToDo(amounts),
  };
}

async function documentsHandedOver(
  strapi: Core.Strapi,
  locale: Locale,
  filter: NonNullable<ListDocumentsQuery['handOver']>,
): Promise<string[]> {
  const store = handOverStore(strapi);
  if (filter === 'ready') return store.findDocuments(locale, { isReady: true });
  const person = personOf(currentActor(strapi));
  return person === null ? [] : store.findDocuments(locale, { assignee: person });
}

/** Those that are in both; null stands for all. */
function intersect(one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null {
  if (!one || !other) return one ?? other;
  const also = new Set(other);
  return one.filter((id) => also.has(id));
}
