import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import { xmlDocument, xmlElement, xmlText } from './xml';

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
export const MOST_PAGES = 50_000;

export function sitemap(pages: readonly MappedPage[], origin: string): string {
  const entries = pages
    .slice(0, MOST_PAGES)
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

export function sitemapIndex(locales: readonly Locale[], origin: string): string {
  const entries = locales.map((locale) =>
    xmlElement('sitemap', {}, xmlElement('loc', {}, xmlText(origin + addresses.sitemap(locale)))),
  );
  return xmlDocument(xmlElement('sitemapindex', { xmlns: NAMESPACES.xmlns }, `\n${entries.join('\n')}\n`));
}
