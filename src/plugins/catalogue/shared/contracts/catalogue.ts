import type { Locale } from '#domain/locale';
import type { FallbackMode } from '#domain/fallbacks';
import type { LocalizedProject } from './project';
import type { PublicationStatus } from '#domain/publication-status';
import type { ResolvedDocument } from '#domain/resolve/document-model';

/** How a document is to be read. Whether the caller may read drafts is decided before, at the edge. */
export interface Reading {
  locale: Locale;
  /** `chain` unless said otherwise. */
  fallback?: FallbackMode;
  /** `published` unless said otherwise; related documents and translations are read at the same status. */
  status?: PublicationStatus;
}

export interface ProjectReading extends Reading {
  /** The `documentId`, or the slug. */
  idOrSlug: string;
  /** The instant whose day in Europe/Brussels the computed status is taken on. */
  asOf: Date;
}

export interface SingleReading extends Reading {
  /** Any localized single type, such as `api::site.site`. */
  uid: string;
}

/** A locale as the panel has it. */
export interface CatalogueLocale {
  code: Locale;
  name: string;
  isDefault: boolean;
}

/** The read side. */
export interface CatalogueService {
  /** The project resolved for one locale; null where there is none, or none that is visible in the locale. */
  getProject(reading: ProjectReading): Promise<LocalizedProject | null>;
  /** A localized single type resolved for one locale, components included; null where nothing is entered yet. */
  getSingle(reading: SingleReading): Promise<ResolvedDocument | null>;
  /** Every locale that content can be read in, sorted by code. */
  listLocales(): Promise<CatalogueLocale[]>;
  /** The locales tried in order for a field: the requested one first, the default one last. */
  fallbackChain(locale: Locale): Promise<Locale[]>;
}
