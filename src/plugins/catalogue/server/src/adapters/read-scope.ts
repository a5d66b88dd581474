import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/localized-project';
import type { DocumentVersion } from '#domain/resolve/document-model';
import type { CounterpartShape } from './counterparts/counterpart-shape';
import type { DocumentShape } from './document-shape';
import type { FileShape } from './file-shape';

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
  counterparts: CounterpartShape;
}

/** A version on its way: `id` is the row's number, which changes at every publish and never leaves the adapters. */
export interface LoadedRow {
  id: number;
  version: DocumentVersion;
}
