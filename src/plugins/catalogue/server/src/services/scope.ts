import type { Core } from '@strapi/strapi';
import { buildFallbackChain } from '#domain/fallback-chain';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { servicesOf } from '#answers/services';
import { strapiServices } from '#strapi/services';
import type { CatalogueLocale, Reading } from '#catalogue/catalogue';
import type { FallbackMode } from '#domain/fallbacks';
import type { ReadScope } from '../adapters/read-scope';
import type { CatalogueConfig } from '../config';

/** A reading with everything that it left unsaid. */
export interface FullScope extends ReadScope {
  locale: Locale;
  fallback: FallbackMode;
}

export async function readScope(strapi: Core.Strapi, reading: Reading): Promise<FullScope> {
  const locales = await listLocales(strapi);
  return {
    locale: reading.locale,
    fallback: reading.fallback ?? 'chain',
    status: reading.status ?? 'published',
    chain: chainAmong(locales, reading.locale, chainsOf(strapi)),
    defaultLocale: defaultAmong(locales),
  };
}

const LOCALE_UID = 'plugin::i18n.locale';

/** How each instance of Strapi lists its locales. */
const listings = new WeakMap<Core.Strapi, () => Promise<CatalogueLocale[]>>();

/** Every locale of Strapi's i18n, sorted by code. Read once for as long as they are the same: every request asks. */
export async function listLocales(strapi: Core.Strapi): Promise<CatalogueLocale[]> {
  const cache = servicesOf(strapi).generationCache;
  const list = listings.get(strapi) ?? cache.cacheWhileSame([LOCALE_UID], () => readLocales(strapi));
  listings.set(strapi, list);
  return list();
}

async function readLocales(strapi: Core.Strapi): Promise<CatalogueLocale[]> {
  const service = strapiServices(strapi).locales;
  const defaultLocale = await service.getDefaultLocale();
  const locales = await service.find();
  return locales
    .map(({ code, name }) => ({ code, name, isDefault: code === defaultLocale }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The chain as the plugin's configuration has it, without locales that were removed in the panel. */
export async function fallbackChain(strapi: Core.Strapi, locale: Locale): Promise<Locale[]> {
  return chainAmong(await listLocales(strapi), locale, chainsOf(strapi));
}

/** The chain of `locale` among the locales that exist; `locale` itself is always its first. */
function chainAmong(
  locales: readonly CatalogueLocale[],
  locale: Locale,
  chains: CatalogueConfig['chains'],
): Locale[] {
  const known = new Set([locale, ...locales.map(({ code }) => code)]);
  return buildFallbackChain(locale, { defaultLocale: defaultAmong(locales), chains }).filter((code) =>
    known.has(code),
  );
}

export function defaultAmong(locales: readonly CatalogueLocale[]): Locale {
  return locales.find(({ isDefault }) => isDefault)?.code ?? DEFAULT_LOCALE;
}

function chainsOf(strapi: Core.Strapi): CatalogueConfig['chains'] {
  return strapi.plugin('catalogue').config<CatalogueConfig['chains']>('chains');
}
