import type { State } from '../domain/state';

/** What a document says, by language; by `''` where it has none. */
export type States = Map<string, State>;

/** Names of languages or fields. */
export type Some = ReadonlySet<string> | 'all';

/** A kind of what is recorded, and how to read what one of it says, inside the transaction that is open. */
export interface Source {
  uid: string;
  isLocalized: boolean;
  /** It may change unseen, while the app starts: what it says is compared with what was recorded before each write. */
  isLookedAt: boolean;
  /** `fields`: what is read of it, where the rest is known; all of it where none is said. */
  load(document: string, locales: Some, fields?: Some): Promise<States>;
}
