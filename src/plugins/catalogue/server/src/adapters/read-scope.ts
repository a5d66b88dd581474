import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { DocumentShape } from '#store/shape/document-shape';
import type { FileShape } from '#store/shape/file-shape';

/** Which rows of a document take part in a reading. */
export interface ReadScope {
  status: PublicationStatus;
  /** The locales tried, in order. */
  chain: readonly Locale[];
  defaultLocale: Locale;
}

export interface ReadShapes {
  document: DocumentShape;
  file: FileShape;
  /** What was translated from what. */
  counterparts: DocumentShape;
}
