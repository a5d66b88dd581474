import type { Locale } from '#domain/locale';

/** As Strapi says it: by page or by start, as it was asked for. Totals are left out with `withCount=false`. */
export type Pagination =
  | { page: number; pageSize: number; pageCount?: number; total?: number }
  | { start: number; limit: number; total?: number };

/** A value of a facet with how many projects have it. */
export interface FacetValue {
  value: string;
  /** In the locale, or the locale it fell back to. */
  label: string;
  labelLocale: Locale | null;
  count: number;
}

export interface ListMeta {
  pagination: Pagination;
  facets?: Record<string, FacetValue[]>;
}

/** `GET /api/projects` and the lists of taxonomies. */
export interface ListResponse<Item> {
  data: Item[];
  meta: ListMeta;
}

/** `GET /api/projects/:id`, a taxonomy's `:id`, `GET /api/site`. */
export interface DocumentResponse<Item> {
  data: Item;
  meta: Record<string, never>;
}

/** 301 instead of a project, or its sheet, that is asked for by a slug that it had; `Location` has the new address. */
export interface MovedResponse {
  data: null;
  meta: { canonicalSlug: string };
}
