import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { queryDocuments } from '../../adapters/document-query';
import { translatableTypes } from '../../adapters/translatable-types';

/** An export has as many documents at most, what readers see first among them. */
const MOST = 5000;

/** The documents that have something to do in a locale, of the types that the person may read. */
export async function findDocumentsToDo(
  strapi: Core.Strapi,
  access: Access,
  locale: Locale,
): Promise<DocumentKey[]> {
  const types = translatableTypes(strapi).filter((type) => access.mayRead(type, locale));
  const scope = { types: types.map(({ uid }) => uid), documentIds: null };
  const { documents } = await queryDocuments(strapi, scope, { locale, page: 1, pageSize: MOST });
  return documents.filter(({ amounts }) =>
    [amounts.missing, amounts.incomplete, amounts.outdated, amounts['needs-review']].some(
      ({ fields }) => fields > 0,
    ),
  );
}
