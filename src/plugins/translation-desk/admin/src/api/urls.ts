import type { ListDocumentsQuery } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import { PLUGIN_ID } from '../plugin-id';

export const LOCALES_URL = `/${PLUGIN_ID}/locales`;
export const CHECK_URL = `/${PLUGIN_ID}/check`;
export const EXPORT_URL = `/${PLUGIN_ID}/export`;
export const PLAN_URL = `/${PLUGIN_ID}/import/plan`;
export const IMPORT_URL = `/${PLUGIN_ID}/import`;

export function documentsUrl(query: ListDocumentsQuery): string {
  return `/${PLUGIN_ID}/documents?${toSearch({ ...query })}`;
}

export function documentUrl(key: DocumentKey, locale: string): string {
  return `${pathOf(key)}?${toSearch({ locale })}`;
}

export function statesUrl(key: DocumentKey): string {
  return `${pathOf(key)}/states`;
}

export function fillUrl(key: DocumentKey, locale: string): string {
  return `${pathOf(key)}/machine-translation?${toSearch({ locale })}`;
}

export function suggestionsUrl(key: DocumentKey, locale: string, unit: string): string {
  return `${pathOf(key)}/suggestions?${toSearch({ locale, unit })}`;
}

function pathOf({ uid, documentId }: DocumentKey): string {
  return `/${PLUGIN_ID}/documents/${encodeURIComponent(uid)}/${encodeURIComponent(documentId)}`;
}

/** A query without what is empty. */
function toSearch(values: Record<string, string | number | undefined>): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
}
