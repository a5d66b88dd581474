import type { Version } from './is-translation';

const FORM = /\/content-manager\/(collection-types|single-types)\/([^/]+)(?:\/([^/]+))?$/;

/** The version that the page at `path` has the form of; undefined on any other page. */
export function openVersion(path: string, locale: string | undefined): Version | undefined {
  const [, kind, uid, documentId] = FORM.exec(path) ?? [];
  if (!uid) return undefined;
  if (kind === 'single-types') return { uid, documentId: undefined, locale };
  return documentId === undefined ? undefined : { uid, documentId, locale };
}
