import { DESK_PATH } from '../../plugin-id';

const KEY = 'fiche.translation-desk.list';

/** Keeps what the list of a locale showed last, as its address has it, until the tab is closed. */
export function rememberList(search: URLSearchParams): void {
  const locale = search.get('locale');
  if (locale !== null) window.sessionStorage.setItem(`${KEY}.${locale}`, search.toString());
}

/** The way back to the list of a locale, with the filters and the page that it had. */
export function lastListPath(locale: string): string {
  const last = window.sessionStorage.getItem(`${KEY}.${locale}`);
  return `${DESK_PATH}?${last ?? `locale=${encodeURIComponent(locale)}`}`;
}
