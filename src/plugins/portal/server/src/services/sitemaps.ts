import type { Core } from '@strapi/strapi';
import { servicesOf as answersServices } from '#answers/services';
import { PROJECT_TYPES } from '#catalogue/content-types';
import { servedLocale } from '#domain/fallbacks';
import { groupBy } from '#domain/group-by';
import { keysOf } from '#domain/keys-of';
import type { Locale } from '#domain/locale';
import { TERM_KEYS } from '#domain/terms';
import { addresses } from '../domain/address';
import { toTerm } from '../domain/read-term';
import { TERM_KINDS } from '../domain/term-kinds';
import { partsOf, sitemap, sitemapIndex, type MappedPage } from '../renderers/sitemap';
import { listTerms } from './ask';
import { contextFor, originOf, portalLocales } from './context';
import { pagesIn } from './page-index';

interface Sitemaps {
  /** Null where the portal has no such locale, or the locale no such file. */
  part(locale: Locale, part: number): Promise<string | null>;
  index(): Promise<string>;
}

/** The map of the site in each locale; every project is read once for as long as none changes. */
export function sitemaps(strapi: Core.Strapi): Sitemaps {
  const types = [...PROJECT_TYPES, 'plugin::i18n.locale'];
  const readOnce = answersServices(strapi).generationCache.cacheWhileSame(types, () => readIndex(strapi));
  return {
    async part(locale, part) {
      const context = await contextFor(strapi, locale);
      if (!context) return null;
      const pages = mappedPages(locale, await readOnce());
      return part > partsOf(pages.length) ? null : sitemap(pages, part, context.origin);
    },
    async index() {
      const { locales } = await portalLocales(strapi);
      const index = await readOnce();
      const files = locales.map((locale) => [locale, partsOf(mappedPages(locale, index).length)] as const);
      return sitemapIndex(new Map(files), originOf(strapi));
    },
  };
}

/** A page in each of the languages that it is in. */
type Versions = readonly { locale: Locale; path: string; changed: string | null }[];

async function readIndex(strapi: Core.Strapi): Promise<Versions[]> {
  const { locales } = await portalLocales(strapi);
  const everywhere = (of: (each: Locale) => string): Versions =>
    locales.map((locale) => ({ locale, path: of(locale), changed: null }));
  return [
    everywhere(addresses.home),
    everywhere((locale) => addresses.projects(locale)),
    ...(await termPages(strapi, locales)),
    ...(await projectPages(strapi, locales)),
  ];
}

async function projectPages(strapi: Core.Strapi, locales: readonly Locale[]): Promise<Versions[]> {
  const pages: (Versions[number] & { documentId: string })[] = [];
  for (const locale of locales)
    for (const { documentId, slug, updatedAt } of await pagesIn(strapi, locale, new Date()))
      pages.push({ documentId, locale, path: addresses.project(locale, slug), changed: updatedAt });
  return [...groupBy(pages, ({ documentId }) => documentId).values()];
}

async function termPages(strapi: Core.Strapi, locales: readonly Locale[]): Promise<Versions[]> {
  const pages: (Versions[number] & { term: string })[] = [];
  for (const kind of keysOf(TERM_KINDS)) {
    const { uid, taxonomy } = TERM_KINDS[kind];
    for (const locale of locales) {
      for (const term of (await listTerms(strapi, taxonomy, locale, new Date())).map(toTerm)) {
        const key = term[TERM_KEYS[uid]];
        if (key && servedLocale(term, 'name') === locale)
          pages.push({
            term: `${kind} ${key}`,
            locale,
            path: addresses.term(locale, kind, key),
            changed: null,
          });
      }
    }
  }
  return [...groupBy(pages, ({ term }) => term).values()];
}

function mappedPages(locale: Locale, index: readonly Versions[]): MappedPage[] {
  return index.flatMap((versions) => {
    const here = versions.find((each) => each.locale === locale);
    return here ? [{ path: here.path, changed: here.changed, alternates: versions }] : [];
  });
}
