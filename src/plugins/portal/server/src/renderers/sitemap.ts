import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import { xmlDocument, xmlElement, xmlText } from '#print/xml';

/** A page, when it was changed, and the languages that it is in, its own included. */
export interface MappedPage {
  path: string;
  /** An instant; null: nobody knows. */
  changed: string | null;
  alternates: readonly { locale: Locale; path: string }[];
}

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** A sitemap takes no more addresses (sitemaps.org). */
const MOST_PAGES = 50_000;

/** In how many files so many pages are. */
export function partsOf(pages: number): number {
  return Math.max(1, Math.ceil(pages / MOST_PAGES));
}

/** One of the files, from 1. */
export function sitemap(pages: readonly MappedPage[], part: number, origin: string): string {
  const entries = pages
    .slice((part - 1) * MOST_PAGES, part * MOST_PAGES)
    .map(({ path, changed, alternates }) =>
      xmlElement(
        'url',
        {},
        [
          xmlElement('loc', {}, xmlText(origin + path)),
          ...(changed ? [xmlElement('lastmod', {}, changed)] : []),
          ...alternates.map((each) =>
            xmlElement('xhtml:link', { rel: 'alternate', hreflang: each.locale, href: origin + each.path }),
          ),
        ].join(''),
      ),
    );
  return xmlDocument(xmlElement('urlset', NAMESPACES, `\n${entries.join('\n')}\n`));
}

/** `files`: in how many the pages of each locale are. */
export function sitemapIndex(files: ReadonlyMap<Locale, number>, origin: string): string {
  const entries = [...files].flatMap(([locale, count]) =>
    Array.from({ length: count }, (_, at) =>
      xmlElement('sitemap', {}, xmlElement('loc', {}, xmlText(origin + addresses.sitemap(locale, at + 1)))),
    ),
  );
  return xmlDocument(xmlElement('sitemapindex', { xmlns: NAMESPACES.xmlns }, `\n${entries.join('\n')}\n`));
}
