import type { Version } from './is-translation';

const FORM = /\/content-manager\/(collection-types|single-types)\/([^/]+)(?:\/([^/]+))?$/;

/** The version that the page at an address has the form of; undefined on any other page. */
export function openVersion({ pathname, search }: { pathname: string; search: string }): Version | undefined {
  const [, kind, uid, documentId] = FORM.exec(pathname) ?? [];
  if (!uid) return undefined;
  // The hook that lays out forms knows the address's query no more once i18n has had its turn.
  const locale = new URLSearchParams(search).get('plugins[i18n][locale]') ?? undefined;
  if (kind === 'single-types') return { uid, documentId: undefined, locale };
  return documentId === undefined ? undefined : { uid, documentId, locale };
}
