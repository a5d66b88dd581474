import type { DocumentKey } from '#history/reading';

export const PLUGIN_ID = 'history';

/** What the panel asks of who looks at histories. */
export const MAY_READ = 'plugin::history.read';

/** The address of a document's history. */
export function historyPath({ uid, documentId }: DocumentKey): string {
  return `/plugins/${PLUGIN_ID}/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;
}
