import type { Core } from '@strapi/strapi';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { toAccent } from '../domain/accent';
import { addresses } from '../domain/address';
import { toPageContext, type PageContext } from '../domain/page-context';
import { toSiteWords, type SiteWords } from '../domain/site-words';
import { onceWhileSame } from './once-while-same';
import { STYLE_HASH } from '../renderers/style';

const SITE = 'api::site.site';

/** The languages that readers are offered, the default one first. */
export async function portalLocales(
  strapi: Core.Strapi,
): Promise<{ locales: Locale[]; defaultLocale: Locale }> {
  const all = await catalogueServices(strapi).catalogue.listLocales();
  const defaultLocale = all.find(({ isDefault }) => isDefault)?.code ?? DEFAULT_LOCALE;
  const others = all.map(({ code }) => code).filter((code) => code !== defaultLocale);
  return { locales: [defaultLocale, ...others], defaultLocale };
}

/** What a page in this locale is made with; null where the portal has none. */
export async function contextFor(strapi: Core.Strapi, locale: Locale): Promise<PageContext | null> {
  const { locales, defaultLocale } = await portalLocales(strapi);
  if (!locales.includes(locale)) return null;
  const site = await onceWhileSame(strapi, SITES, locale, () => readSite(strapi, locale));
  const accent = toAccent(site.accent);
  return toPageContext({
    locale,
    locales,
    defaultLocale,
    site,
    origin: originOf(strapi),
    accent,
    styleAddress: addresses.style(STYLE_HASH, accent),
  });
}

const SITES = { name: 'site', types: [SITE, 'plugin::upload.file', 'plugin::i18n.locale'], max: 100 };

async function readSite(strapi: Core.Strapi, locale: Locale): Promise<SiteWords> {
  return toSiteWords(await catalogueServices(strapi).catalogue.getSingle({ uid: SITE, locale }), locale);
}

/** From `PUBLIC_URL`, else where the server listens; never what a request says of its host. */
export function originOf(strapi: Core.Strapi): string {
  const said = strapi.config.get<string>('server.absoluteUrl', '');
  return said.replace(/\/+$/, '');
}
