import type { CalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import type { FallbackMode } from '#domain/fallbacks';
import type { PublicationStatus } from '#domain/publication-status';
import type { Filter, SortField } from '../query/catalogue-query';
import type { BoundingBox } from '../bounding-box';
import type { FacetName } from '../query/facets';

/** How documents are read: which rows take part, and in what order they are tried. */
export interface PlanScope {
  locale: Locale;
  chain: readonly Locale[];
  defaultLocale: Locale;
  fallback: FallbackMode;
  status: PublicationStatus;
}

/** `titleHits`: how many of the searched words are in the served title. */
export type OrderBy = SortField | 'titleHits' | 'documentId';

export interface OrderKey {
  by: OrderBy;
  direction: 'asc' | 'desc';
}

/** Which projects take part in an answer. */
export interface Matching {
  scope: PlanScope;
  /** The day that the computed status is taken on. */
  today: CalendarDay;
  filter: Filter;
  words: readonly string[];
  /** Where one of its locations has to be; null: anywhere, or nowhere. */
  within: BoundingBox | null;
}

/** Facets that are counted over the same projects. */
export interface FacetGroup {
  facets: readonly FacetName[];
  matching: Matching;
}

/** A project that a search finds, and how many of the words its served title has. */
export interface SearchHit {
  documentId: string;
  titleHits: number;
}

/** A list of projects, decided. */
export interface ProjectPlan {
  matching: Matching;
  /** Ends with `documentId`, so that pages never overlap. */
  order: readonly OrderKey[];
  offset: number;
  limit: number | null;
  count: boolean;
  facetGroups: readonly FacetGroup[];
}
