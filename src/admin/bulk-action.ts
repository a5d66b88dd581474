import type { Locale } from '#domain/locale';

/** A row of a list that somebody has chosen. */
export interface ChosenRow {
  documentId: string;
  title?: string | null;
  locale?: Locale | null;
  /** Of a project: in which readers see it. */
  onlineLocales?: Locale[];
}

/** What stands above a list once entries are chosen; Strapi calls it as a hook. */
export interface BulkAction {
  (props: { model: string; documents: ChosenRow[] }): { actionType?: string; dialog?: object } | null;
  type?: string;
}
