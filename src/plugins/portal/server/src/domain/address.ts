import type { Locale } from '#domain/locale';

/** The kinds of terms that have a page, as their addresses call them. */
export const TERM_PAGES = ['countries', 'priority-areas', 'subsectors', 'topics'] as const;
export type TermPage = (typeof TERM_PAGES)[number];

/** Where the portal's pages are, from the root of the server. */
export const addresses = {
  home: (locale: Locale) => `/${locale}`,
  projects: (locale: Locale, query = '') => `/${locale}/projects${query === '' ? '' : `?${query}`}`,
  feed: (locale: Locale, query = '') => `/${locale}/projects.atom${query === '' ? '' : `?${query}`}`,
  project: (locale: Locale, slug: string) => `/${locale}/projects/${encodeURIComponent(slug)}`,
  term: (locale: Locale, page: TermPage, key: string) => `/${locale}/${page}/${encodeURIComponent(key)}`,
  sheet: (locale: Locale, slug: string, extension: string) =>
    `/api/projects/${encodeURIComponent(slug)}/info-sheet.${extension}?locale=${locale}`,
  api: (locale: Locale, slug: string) => `/api/projects/${encodeURIComponent(slug)}?locale=${locale}`,
  preview: (ticket: string) => `/portal/previews/${ticket}`,
  style: (hash: string) => `/portal/${hash}.css`,
  sitemap: (locale: Locale) => `/sitemap-${locale}.xml`,
};
