import type { Locale } from '#domain/locale';

/** Why something was written. `of` says which one, where there are several: an import, the change that is gone back to. */
export type CauseKind =
  | 'create'
  | 'save'
  | 'publish'
  | 'unpublish'
  | 'discard'
  | 'duplicate'
  | 'delete'
  | 'import'
  | 'restore'
  | 'bring-back'
  /** What another write took along: links to something that was deleted. */
  | 'follow'
  /** What the product itself writes as it starts. */
  | 'start';

export interface Cause {
  kind: CauseKind;
  of?: string;
}

/** What is recorded: a document in one language, or something that has none (`''`), such as a role or a file. */
export interface Subject {
  uid: string;
  document: string;
  locale: Locale | '';
}
