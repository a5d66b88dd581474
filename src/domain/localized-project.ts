import type { Locale } from './locale';
import type { Blocks } from './rich-text';
import type { ProjectStatus, StatusOverride } from './project-status';

/** Which rows a document is read from: what the public sees, or what editors are working on. */
export type PublicationStatus = 'published' | 'draft';

/** `chain`: a field without text is served from the next locale; `none`: it stays null. */
export type FallbackMode = 'chain' | 'none';

/**
 * `path → served locale` of what is not in the requested locale, such as `{ "priorityArea.name": "en" }`. Of a rich text
 * that is translated in part: the paths of its pieces, such as `description.2` or `description.3.children.1`.
 */
export type Fallbacks = Record<string, Locale>;

/** A file of the media library; `url` as the upload provider gives it. */
export interface MediaFile {
  id: number;
  name: string;
  url: string;
  mime: string;
  /** Kilobytes, as Strapi's upload plugin stores it. */
  size: number;
  width: number | null;
  height: number | null;
  /** The library's own alternative text. */
  alternativeText: string | null;
}

/** What every localized document says of its reading. */
export interface LocalizedDocument {
  documentId: string;
  /** The requested locale. */
  locale: Locale;
  /** The locale that structure, relations and shared fields were read from. */
  baseLocale: Locale;
  /** Locales that a version of this document exists in, at the status read; sorted by code. */
  availableLocales: Locale[];
  fallbacks: Fallbacks;
  /**
   * Paths that are null or left out here and would be served from another locale of the chain: only with `fallback=none`.
   * Pieces of a rich text are counted as they would stand there with the others.
   */
  missing: string[];
  /**
   * ISO 8601 instants: `createdAt` and `publishedAt` are the base's, `updatedAt` is the newest of the versions
   * that anything was served from.
   */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
}

export interface LocalizedCountry {
  documentId: string;
  code: string;
  name: string | null;
}

export interface LocalizedTerm {
  documentId: string;
  slug: string;
  name: string | null;
  description?: string | null;
}

export interface LocalizedPhoto {
  image: MediaFile | null;
  alt: string | null;
  caption: string | null;
  credit: string | null;
}

export interface LocalizedAttachment {
  file: MediaFile | null;
  title: string | null;
}

export interface ProjectLocation {
  label: string | null;
  /** Degrees, WGS 84. */
  latitude: number;
  longitude: number;
}

export interface ProjectPartner {
  name: string;
  role: 'lead' | 'partner' | 'beneficiary' | null;
  website: string | null;
}

export type SocialPlatform =
  'facebook' | 'instagram' | 'linkedin' | 'x' | 'youtube' | 'telegram' | 'tiktok' | 'other';

export interface SocialLink {
  platform: SocialPlatform;
  url: string;
}

export interface RelatedProject {
  documentId: string;
  slug: string | null;
  title: string | null;
}

export type ProjectScope = 'regional' | 'bilateral';

/**
 * A project resolved for one locale: what the catalogue gives and everything else consumes.
 * Dates are calendar days `YYYY-MM-DD`; amounts are decimal strings, as the database keeps them.
 */
export interface LocalizedProject extends LocalizedDocument {
  /** `slug`, `scope` and `startDate` are null in drafts alone: a published base has them. */
  slug: string | null;
  title: string | null;
  summary: string | null;
  description: Blocks | null;
  specificObjective: Blocks | null;
  expectedResults: Blocks | null;
  gallery: LocalizedPhoto[];
  documents: LocalizedAttachment[];
  projectNumber: string | null;
  scope: ProjectScope | null;
  startDate: string | null;
  endDate: string | null;
  statusOverride: StatusOverride | null;
  /** Computed for the day of reading in Europe/Brussels, never stored. */
  status: ProjectStatus;
  website: string | null;
  socialLinks: SocialLink[];
  locations: ProjectLocation[];
  totalBudget: string | null;
  euContribution: string | null;
  /** ISO 4217. */
  currency: string | null;
  partners: ProjectPartner[];
  contactEmail: string | null;
  countries: LocalizedCountry[];
  priorityArea: LocalizedTerm | null;
  subsector: LocalizedTerm | null;
  topics: LocalizedTerm[];
  relatedProjects: RelatedProject[];
}

/** The locale that the text at `path` of a localized document is really in. */
export function servedLocale(
  document: Pick<LocalizedDocument, 'locale' | 'fallbacks'>,
  path: string,
): Locale {
  return document.fallbacks[path] ?? document.locale;
}
