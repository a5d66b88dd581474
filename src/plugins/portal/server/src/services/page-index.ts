import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { PROJECT_TYPES } from '#catalogue/content-types';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { INDEXED, toIndexedProject } from '../domain/indexed-project';
import { pageLanguage } from '../domain/page-language';
import { readProjects } from './ask';
import { onceWhileSame } from './once-while-same';

/** Each is a few codes. */
const LANGUAGES = { name: 'languages', types: [...PROJECT_TYPES, 'plugin::i18n.locale'], max: 5000 };

/** The languages that a project's page is really in, of those that it has a version in. */
export function languagesOf(
  strapi: Core.Strapi,
  slug: string,
  available: readonly Locale[],
  asOf: Date,
): Promise<Locale[]> {
  return onceWhileSame(strapi, LANGUAGES, slug, () => readLanguages(strapi, slug, available, asOf));
}

async function readLanguages(
  strapi: Core.Strapi,
  slug: string,
  available: readonly Locale[],
  asOf: Date,
): Promise<Locale[]> {
  const { catalogue } = catalogueServices(strapi);
  const found: Locale[] = [];
  for (const locale of available) {
    const project = await catalogue.getProject({ idOrSlug: slug, locale, asOf });
    if (project && pageLanguage(project) === locale) found.push(locale);
  }
  return found;
}

/** The locales in which readers find what has a version in these: their own, or one that they fall back to. */
export async function visibleIn(
  strapi: Core.Strapi,
  locales: readonly Locale[],
  available: readonly Locale[],
): Promise<Locale[]> {
  const { catalogue } = catalogueServices(strapi);
  const chains = await Promise.all(locales.map((locale) => catalogue.fallbackChain(locale)));
  return locales.filter((_locale, index) => chains[index]?.some((each) => available.includes(each)));
}

/** A project's page in the language that it is in. */
export interface IndexedPage {
  documentId: string;
  slug: string;
  updatedAt: string;
}

/** As many as the content API gives at once. */
const AT_ONCE = 100;

/** Every project whose page in this locale is really in it, by slug. */
export async function pagesIn(strapi: Core.Strapi, locale: Locale, asOf: Date): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for (let start = 0; ; start += AT_ONCE) {
    const answers = await readProjects(
      strapi,
      {
        ...INDEXED,
        locale,
        sort: 'startDate:desc',
        pagination: { start: String(start), limit: String(AT_ONCE), withCount: 'false' },
      },
      asOf,
    );
    for (const project of answers.map(toIndexedProject)) {
      const { documentId, slug, updatedAt } = project;
      if (slug && pageLanguage(project) === locale) pages.push({ documentId, slug, updatedAt });
    }
    if (answers.length < AT_ONCE) return pages;
  }
}
