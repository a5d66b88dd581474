import type { Locale } from '#domain/locale';
import type { ProjectTexts } from '#catalogue/project';
import type { PublicationStatus } from '#domain/publication-status';
import type { RenderDiagnostic } from './rendering';
import type { SheetFormat } from './sheet-format';

/** What an administrator grants in the roles of the panel. */
export const SHEET_PERMISSIONS = {
  read: 'plugin::info-sheet.read',
  bulkDownload: 'plugin::info-sheet.bulk-download',
} as const;

/** What sheets of drafts (`status=draft`) take besides the action of the route; a read-only API token has it. */
export const DRAFT_ACTION = 'plugin::info-sheet.draft.find';

/** A field of a project that a translator writes. */
export type SheetField = keyof ProjectTexts;

/** A field that a reader gets in another locale, wholly or in part. */
export interface FieldFallback {
  field: SheetField;
  /** The locale it is served from. */
  locale: Locale;
}

/** How much of a project is there in a locale: of the fields that its base has text in, those that need no other locale. */
export interface Completeness {
  /** Fields with text in the base. */
  fields: number;
  /** Those of them that are wholly in this locale. */
  translated: number;
  fallbacks: FieldFallback[];
}

/** A version that a sheet can be made of; `links` open without further signing in until `linksExpireAt`. */
export interface SheetVersion extends Completeness {
  /** What its PDF can't print as it stands: characters that no font has, links that it can't hold. */
  losses: RenderDiagnostic[];
  links: Record<SheetFormat, string>;
}

/** The sheets of one project in one locale; a version is null where the project isn't to be seen in the locale. */
export interface LocaleSheets {
  locale: Locale;
  /** The locale's name, such as `Georgian (ka)`. */
  name: string;
  /** The project has been written in this locale itself. */
  written: boolean;
  versions: Record<PublicationStatus, SheetVersion | null>;
}

/** `GET /info-sheet/projects/:documentId/completeness` (admin) */
export interface GetCompletenessResponse {
  data: {
    locales: LocaleSheets[];
    /** ISO 8601. */
    linksExpireAt: string;
  };
}

/** `POST /info-sheet/bulk-downloads` (admin); answers a ZIP with a sheet for each project and locale, and `report.csv`. */
export interface BulkDownloadRequest {
  /** At most `BULK_LIMIT`. */
  documentIds: string[];
  locales: Locale[];
  format: SheetFormat;
  status: PublicationStatus;
}

/** Projects in one bulk download. */
export const BULK_LIMIT = 1000;

/** `GET /info-sheet/bulk-downloads/locales` (admin): what can be chosen. */
export interface GetBulkLocalesResponse {
  data: { code: Locale; name: string }[];
}
