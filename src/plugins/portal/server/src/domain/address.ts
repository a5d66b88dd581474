import type { Locale } from '#domain/locale';
import type { TermKind } from '#portal/services';

/** Where the portal's pages are, from the root of the server. */
export const addresses = {
  home: (locale: Locale) => `/${locale}`,
  projects: (locale: Locale, query = '') => `/${locale}/projects${query === '' ? '' : `?${query}`}`,
  feed: (locale: Locale, query = '') => `/${locale}/projects.atom${query === '' ? '' : `?${query}`}`,
  project: (locale: Locale, slug: string) => `/${locale}/projects/${encodeURIComponent(slug)}`,
  term: (locale: Locale, kind: TermKind, key: string) => `/${locale}/${kind}/${encodeURIComponent(key)}`,
  /** A page's picture stands beside it. */
  picture: (page: string) => `${page}.png`,
  sheet: (locale: Locale, slug: string, extension: string) =>
    `/api/projects/${encodeURIComponent(slug)}/info-sheet.${extension}?locale=${locale}`,
  /** All of a list as a file. */
  listAs: (extension: string, query: string) => `/api/projects.${extension}?${query}`,
  api: (locale: Locale, slug: string) => `/api/projects/${encodeURIComponent(slug)}?locale=${locale}`,
  preview: (ticket: string) => `/portal/previews/${ticket}`,
  sitePreview: (locale: Locale) => `/portal/previews/site/${locale}`,
  icon: (size: number) => `/portal/icon-${size}.png`,
  style: (hash: string, accent: string) => `/portal/${hash}-${accent.slice(1)}.css`,
  /** `part` from 1. */
  sitemap: (locale: Locale, part: number) => `/sitemap-${locale}${part === 1 ? '' : `.${part}`}.xml`,
};
