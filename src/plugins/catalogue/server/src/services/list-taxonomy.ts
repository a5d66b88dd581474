import type { Core } from '@strapi/strapi';
import { compareInLocale } from '#domain/compare-in-locale';
import type { ListResponse } from '#catalogue/content-api';
import type { Answer } from '#catalogue/services';
import { findAllDocumentIds } from '../adapters/find-document-id';
import type { TaxonomyQuery } from '../domain/query/catalogue-query';
import { matching } from '../domain/query/matching';
import { termValues } from '../domain/term-values';
import { answerOf } from '../domain/select-answer';
import { toPagination } from '../domain/to-pagination';
import { readContent } from './read-content';
import type { ReadDocument } from './read-document';
import { readScope } from './scope';
import { toDocument } from './read-document';
import { readDocuments } from './read-documents';
import { readableType } from './readable-type';
import type { Taxonomy } from '../domain/taxonomies';

/** A list of a taxonomy. There are few terms, and labels sort by the locale's alphabet on every database: so here. */
export async function listTaxonomy(
  strapi: Core.Strapi,
  taxonomy: Taxonomy,
  query: TaxonomyQuery,
): Promise<ListResponse<Answer>> {
  const type = readableType(strapi, taxonomy.uid);
  const scope = await readScope(strapi, query);
  const terms = await readContent(strapi, async (content) => {
    const ids = await findAllDocumentIds(content.connection, type.shapes.document, scope);
    return readDocuments(strapi, content, type, ids, scope);
  });
  const matches = matching<ReadDocument>(query.filter, (field) => ({
    kind: 'texts',
    of: ({ resolved }) => termValues(resolved, field),
  }));
  const found = terms.filter(matches);
  const { offset, limit, withCount } = query.window;
  const page = found.sort(compareTerms(query)).slice(offset, limit === null ? undefined : offset + limit);
  const toAnswer = answerOf(query.selection, type.outline);
  return {
    data: page.map((term) => toAnswer(toDocument(term))),
    meta: {
      pagination: toPagination(query.window, {
        total: withCount ? found.length : null,
        returned: page.length,
      }),
    },
  };
}

const BY_NAME: TaxonomyQuery['sort'] = [{ field: 'name', direction: 'asc' }];

function compareTerms({ sort, locale }: TaxonomyQuery): (a: ReadDocument, b: ReadDocument) => number {
  const compare = compareInLocale(locale);
  const keys = sort.length > 0 ? sort : BY_NAME;
  return (a, b) => {
    for (const { field, direction } of keys) {
      const order = compare(textOf(a, field), textOf(b, field));
      if (order !== 0) return direction === 'asc' ? order : -order;
    }
    return a.resolved.documentId < b.resolved.documentId ? -1 : 1;
  };
}

function textOf({ resolved }: ReadDocument, field: string): string | null {
  const value = resolved.values[field];
  return typeof value === 'string' ? value : null;
}
