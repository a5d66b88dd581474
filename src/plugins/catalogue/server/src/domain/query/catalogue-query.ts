import type { Locale } from '#domain/locale';
import type { FallbackMode } from '#domain/fallbacks';
import type { PublicationStatus } from '#domain/publication-status';
import type { BoundingBox } from '../bounding-box';
import type { FacetName } from './facets';
import type { FilterField } from './filter-fields';
import type { Operator } from './operators';

/** A condition on one field; `values` are already of the field's kind, and hold as many as the operator takes. */
export interface Condition {
  kind: 'condition';
  field: FilterField;
  operator: Operator;
  values: readonly string[];
}

export type Filter =
  | Condition
  /** Without members: everything. */
  | { kind: 'and'; filters: readonly Filter[] }
  /** Without members: nothing. */
  | { kind: 'or'; filters: readonly Filter[] }
  | { kind: 'not'; filter: Filter };

export const SORT_FIELDS = ['title', 'startDate', 'endDate', 'updatedAt', 'publishedAt'] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface SortKey<Field extends string = SortField> {
  field: Field;
  direction: 'asc' | 'desc';
}

/** Which stretch of the list; `limit` null: to the end. */
export interface Window {
  kind: 'page' | 'start';
  offset: number;
  limit: number | null;
  withCount: boolean;
}

/** Which attributes come back; null: all of them. */
export interface Selection {
  fields: readonly string[] | null;
  /** Relations, components and files, each with what comes back of it. */
  populate: Readonly<Record<string, Selection>> | null;
}

export const EVERYTHING: Selection = { fields: null, populate: null };

/** How content is asked for, whatever it is. */
export interface ReadingQuery {
  locale: Locale;
  fallback: FallbackMode;
  status: PublicationStatus;
  selection: Selection;
}

/** A list of projects as asked for, parsed and checked: nothing after this reads a request. */
export interface CatalogueQuery extends ReadingQuery {
  filter: Filter;
  /** Folded words, all of which must be in the served text. */
  words: readonly string[];
  /** Where one of its locations has to be; null: anywhere, or nowhere. */
  within: BoundingBox | null;
  sort: readonly SortKey[];
  window: Window;
  facets: readonly FacetName[];
}

/** A list of a taxonomy as asked for. */
export interface TaxonomyQuery extends ReadingQuery {
  filter: Filter;
  sort: readonly SortKey<string>[];
  window: Window;
}
