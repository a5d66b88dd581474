import type { Core } from '@strapi/strapi';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { queryDocuments, type DocumentSummary } from '../../adapters/document-query';
import { translatableTypes } from '../../adapters/translatable-types';

/** An export has as many documents at most, what readers see first among them. */
const MOST = 5000;

/**
 * The documents that an export is made of, of the types that the person may read: those that have something to do in a
 * locale, or all.
 */
export async function findDocuments(
  strapi: Core.Strapi,
  access: Access,
  { locale, units }: Pick<ExportRequest, 'locale' | 'units'>,
): Promise<DocumentKey[]> {
  const types = translatableTypes(strapi).filter((type) => access.mayRead(type, locale));
  const scope = { types: types.map(({ uid }) => uid), documentIds: null };
  const { documents } = await queryDocuments(strapi, scope, { locale, page: 1, pageSize: MOST });
  return units === 'all' ? documents : documents.filter(hasSomethingToDo);
}

function hasSomethingToDo({ amounts }: DocumentSummary): boolean {
  return [amounts.missing, amounts.incomplete, amounts.outdated, amounts['needs-review']].some(
    ({ fields }) => fields > 0,
  );
}
