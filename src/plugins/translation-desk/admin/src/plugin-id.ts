export const PLUGIN_ID = 'translation-desk';

/** Where the panel shows the desk. */
export const DESK_PATH = `/plugins/${PLUGIN_ID}`;

/** Where files come back in. */
export const IMPORT_PATH = `${DESK_PATH}/import`;

/** What of a locale waits for publication. */
export function waitingPath(locale: string): string {
  return `${DESK_PATH}?locale=${encodeURIComponent(locale)}&handOver=ready`;
}

/** How things are called. */
export const GLOSSARY_PATH = `${DESK_PATH}/glossary`;

/** The address of a document in the editor. */
export function editorPath(locale: string, uid: string, documentId: string): string {
  return `${DESK_PATH}/${[locale, uid, documentId].map(encodeURIComponent).join('/')}`;
}
