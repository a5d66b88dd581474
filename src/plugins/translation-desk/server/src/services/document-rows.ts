import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { DocumentRow } from '../adapters/rows/load-rows';

/** What a document is translated from: its published version in the default locale, or its draft where none is published. */
export function sourceRow(rows: readonly DocumentRow[]): DocumentRow | null {
  const versions = rows.filter((row) => row.locale === DEFAULT_LOCALE);
  return versions.find((row) => row.isPublished) ?? versions[0] ?? null;
}

/** A document's version in a locale at a status; of a type without drafts its only one, as published. */
export function versionRow(
  rows: readonly DocumentRow[],
  locale: Locale,
  { status, draftAndPublish }: { status: PublicationStatus; draftAndPublish: boolean },
): DocumentRow | null {
  const isPublished = draftAndPublish && status === 'published';
  return rows.find((row) => row.locale === locale && row.isPublished === isPublished) ?? null;
}

/** What the desk writes in a locale: its draft, or its only version where the type has no drafts. */
export function translationRow(rows: readonly DocumentRow[], locale: Locale): DocumentRow | null {
  return rows.find((row) => row.locale === locale && !row.isPublished) ?? null;
}
