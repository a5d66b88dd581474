import type { Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { CauseKind } from './change';
import type { ComparedField } from './comparison';

/** A document of one content type. */
export interface DocumentKey {
  uid: string;
  documentId: string;
}

/** Who has written something; a name that is null has gone with the account. */
export type Author =
  { kind: 'person' | 'token' | 'user'; id: number; name: string | null } | { kind: 'system' };

/** What a write has changed in one language, by the names of fields; those that the reader may not read are left out. */
export interface HistoryPart {
  locale: Locale | '';
  draft: string[];
  published: string[];
  /** Whether readers see it from here on, or no more. */
  shown?: boolean;
}

/** One write. */
export interface HistoryEntry {
  /** By which what was there after it is asked for. */
  moment: number;
  /** The moment before it. */
  before: number;
  /** ISO 8601. */
  at: string;
  by: Author;
  cause: CauseKind;
  of: string | null;
  parts: HistoryPart[];
}

/** `GET /history/documents/:uid/:documentId`: the latest first. */
export interface ListHistoryQuery {
  locale?: string;
  field?: string;
  /** As of `HistoryPerson`. */
  person?: string;
  page: number;
  pageSize: number;
}

export interface HistoryPerson {
  sign: string;
  author: Author;
}

/** Who changed a field last in a language, and when. */
export interface LastChange {
  field: string;
  locale: Locale | '';
  at: string;
  by: Author;
}

export interface ListHistoryResponse {
  data: HistoryEntry[];
  meta: {
    /** What the document is called, or was; null where that may not be read. */
    title: string | null;
    total: number;
    page: number;
    pageSize: number;
    people: HistoryPerson[];
    locales: string[];
    /** With the label of each in the form. */
    fields: { name: string; label: string }[];
    last: LastChange[];
  };
}

/** A version: after a moment, before the first of them (`0`) or now. */
export type Moment = number | 'now';

export interface Version {
  moment: Moment;
  status: PublicationStatus;
}

/** `GET /history/documents/:uid/:documentId/compare` */
export interface CompareQuery {
  locale: string;
  before: Version;
  after: Version;
}

export interface CompareResponse {
  data: { fields: ComparedField[]; isThere: { before: boolean; after: boolean } };
}
