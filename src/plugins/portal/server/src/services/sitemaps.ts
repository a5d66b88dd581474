import type { Core } from '@strapi/strapi';
import { servicesOf as answersServices } from '#answers/services';
import { PROJECT_TYPES } from '#catalogue/content-types';
import { groupBy } from '#domain/group-by';
import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import type { PageContext } from '../domain/page-context';
import { sitemap, type MappedPage } from '../renderers/sitemap';
import { contextFor, portalLocales } from './context';
import { pagesIn } from './page-index';

/** The map of the site in a locale; every project is read once for as long as none changes. */
export function sitemaps(strapi: Core.Strapi): (locale: Locale) => Promise<string | null> {
  const types = [...PROJECT_TYPES, 'plugin::i18n.locale'];
  const readOnce = answersServices(strapi).generationCache.cacheWhileSame(types, () => readIndex(strapi));
  return async (locale) => {
    const context = await contextFor(strapi, locale);
    return context && sitemap(mappedPages(context, await readOnce()), context.origin);
  };
}

/** Every language's pages, each project's together. */
type PageIndex = ReadonlyMap<string, { locale: Locale; slug: string; updatedAt: string }[]>;

async function readIndex(strapi: Core.Strapi): Promise<PageIndex> {
  const { locales } = await portalLocales(strapi);
  const pages: { locale: Locale; documentId: string; slug: string; updatedAt: string }[] = [];
  for (const locale of locales)
    for (const page of await pagesIn(strapi, locale, new Date())) pages.push({ ...page, locale });
  return groupBy(pages, ({ documentId }) => documentId);
}

function mappedPages({ locale, locales }: PageContext, index: PageIndex): MappedPage[] {
  const everywhere = (of: (each: Locale) => string) =>
    locales.map((each) => ({ locale: each, path: of(each) }));
  const own: MappedPage[] = [
    { path: addresses.home(locale), changed: null, alternates: everywhere(addresses.home) },
    {
      path: addresses.projects(locale),
      changed: null,
      alternates: everywhere((each) => addresses.projects(each)),
    },
  ];
  const projectPages = [...index.values()].flatMap((versions): MappedPage[] => {
    const here = versions.find((each) => each.locale === locale);
    if (!here) return [];
    const alternates = versions.map((each) => ({
      locale: each.locale,
      path: addresses.project(each.locale, each.slug),
    }));
    return [{ path: addresses.project(locale, here.slug), changed: here.updatedAt, alternates }];
  });
  return [...own, ...projectPages];
}
