import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { FallbackMode } from '#domain/fallbacks';
import type { Reading } from '#catalogue/catalogue';
import type { ReadScope } from '../adapters/read-scope';
import { chainAmong, chainsOf, defaultAmong, listLocales } from './locales';

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
