import { DEFAULT_LOCALE } from '#domain/locale';
import type { PanelStore } from '../panel-store';

/** A version of a document: what a form is of, or a save. */
export interface Version {
  uid: string;
  /** Left out of a single type. */
  documentId: string | undefined;
  locale: string | undefined;
}

/** Whether its shared fields are decided in another version, as far as the panel has loaded the document. */
export function isTranslation({ uid, documentId, locale }: Version, store: PanelStore): boolean {
  if (!locale || locale === DEFAULT_LOCALE || documentId === 'create') return false;
  return store.localesOf(uid, documentId).includes(DEFAULT_LOCALE);
}
