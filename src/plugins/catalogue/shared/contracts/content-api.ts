import { z } from 'zod';
import { locale } from './values';

const pagination = z
  .union([
    z.strictObject({
      page: z.int(),
      pageSize: z.int(),
      pageCount: z.int().optional(),
      total: z.int().optional(),
    }),
    z.strictObject({ start: z.int(), limit: z.int(), total: z.int().optional() }),
  ])
  .meta({ id: 'Pagination', description: 'Said the way it was asked for' });

/** As Strapi says it: by page or by start, as it was asked for. Totals are left out with `withCount=false`. */
export type Pagination = z.infer<typeof pagination>;

/** A value of a facet with how many projects have it; its label in the locale, or the locale it fell back to. */
const facetValue = z
  .strictObject({ value: z.string(), label: z.string(), labelLocale: locale.nullable(), count: z.int() })
  .meta({ id: 'FacetValue' });
export type FacetValue = z.infer<typeof facetValue>;

const listMeta = z
  .strictObject({ pagination, facets: z.record(z.string(), z.array(facetValue)).optional() })
  .meta({ id: 'ListMeta' });
export type ListMeta = z.infer<typeof listMeta>;

/** `GET /api/projects` and the lists of taxonomies. */
export function listResponse(item: z.ZodType) {
  return z.strictObject({ data: z.array(item), meta: listMeta });
}
export interface ListResponse<Item> {
  data: Item[];
  meta: ListMeta;
}

/** `GET /api/projects/:id`, a taxonomy's `:id`, `GET /api/site`. */
export function documentResponse(document: z.ZodType) {
  return z.strictObject({ data: document, meta: z.strictObject({}) });
}
export interface DocumentResponse<Item> {
  data: Item;
  meta: Record<string, never>;
}

/** 301 instead of a project, or its sheet, that is asked for by a slug that it had; `Location` has the new address. */
export const movedResponse = z
  .strictObject({
    data: z.null(),
    meta: z.strictObject({ canonicalSlug: z.string().describe('The slug that the project has now') }),
  })
  .meta({ id: 'Moved' });
export type MovedResponse = z.infer<typeof movedResponse>;
