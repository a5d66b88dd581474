import type { Core } from '@strapi/strapi';
import type { DeskDocument, ListDocumentsQuery, ListDocumentsResponse } from '#translation-desk/desk';
import type { Access } from '#translation-desk/access';
import { mayReadTitle } from '../../adapters/access';
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
  const documentIds =
    query.country === undefined ? null : await documentsOfCountry(strapi, types, query.country);
  const scope = { types: types.map(({ uid }) => uid), documentIds };
  const { documents, total } = await queryDocuments(strapi, scope, query);
  const { page, pageSize } = query;
  return {
    data: documents.map((document) => toDeskDocument(document, readable, titled)),
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
): DeskDocument {
  const typeName = types.find(({ uid }) => uid === document.uid)?.displayName ?? document.uid;
  return {
    ...document,
    title: titled.some(({ uid }) => uid === document.uid) ? title : null,
    typeName,
    progress: amounts,
    wordsToDo: wordsToDo(amounts),
  };
}
