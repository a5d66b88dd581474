import type { Source } from './source';

/** Which document in which language a row is of; `all`: its language isn't known. */
export interface RowKey {
  document: string;
  locale: string | 'all';
}

/** A write of rows of one type, about to be run. */
export interface RowWrite {
  source: Source;
  /** Which fields it writes, where that is known. */
  fields?: readonly string[];
  /** The rows that it is about to write over or delete, and those that it makes of documents that may be there. */
  before(known: Known): Promise<RowKey[]>;
  /** The rows that it has made of documents that weren't there, and of those before, what is known of them now. */
  after(result: unknown, known: Known): Promise<{ made: RowKey[]; written: RowKey[] }>;
}

/** The document that the Document Service is at: its rows are known as its, and aren't asked for. */
export type Known = { uid: string; document: string } | null;
