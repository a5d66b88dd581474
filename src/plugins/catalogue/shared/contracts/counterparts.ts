import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { Counterparts } from '#domain/resolve/document-model';

/**
 * Of a text that is translated in part: which pieces have a translation, and where; none, where it is its source again and
 * nobody has said that it is right. A type without drafts has
 * `published` ones alone. Texts without a line are read as a whole.
 */
export interface CounterpartLine {
  ofType: string;
  ofDocument: string;
  inLocale: Locale;
  status: PublicationStatus;
  field: string;
  pieces: Counterparts;
  /** What whoever writes the line needs to find the pieces again; JSON. */
  made: unknown;
}

/** A line as it is stored. */
export type StoredCounterpartLine = CounterpartLine & { id: number };

export interface CounterpartScope {
  ofType: string;
  documentIds: readonly string[];
  locales: readonly Locale[] | 'all';
  fields: readonly string[];
}

/**
 * Where it is kept what was translated from what: `servicesOf(strapi).counterparts`. Whoever knows tells
 * it in the transaction of the row that is written.
 */
export interface CounterpartsService {
  read(scope: CounterpartScope): Promise<StoredCounterpartLine[]>;
  /** Writes lines over those with the same key. */
  write(lines: readonly CounterpartLine[], at: Date): Promise<void>;
  remove(lines: readonly StoredCounterpartLine[]): Promise<void>;
  /** Forgets a locale of a type. */
  forgetLocale(ofType: string, locale: Locale): Promise<void>;
}
