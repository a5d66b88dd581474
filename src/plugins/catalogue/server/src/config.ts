import type { Locale } from '../../../../domain/locale';
import type { CacheControlSettings } from './domain/cache/cache-control';

/** `config/plugins/catalogue.ts`. */
export interface CatalogueConfig {
  /** Locales tried after the requested one and before the default one; a locale without an entry goes straight to the default. */
  chains: Record<Locale, Locale[]>;
  cache: {
    /** Of all kept answers together; 0: none is kept. */
    maxBytes: number;
    /** What is said to browsers and shared caches. */
    cacheControl: CacheControlSettings;
  };
}

const DEFAULTS: CatalogueConfig = {
  chains: {},
  cache: {
    maxBytes: 64 * 1024 * 1024,
    cacheControl: { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null },
  },
};

export const config = {
  default: DEFAULTS,
  /** Throws at start on a chain that isn't a list of locales, or a size that isn't one. */
  validator({ chains, cache }: CatalogueConfig): void {
    for (const [locale, chain] of Object.entries(chains)) {
      if (!Array.isArray(chain))
        throw new Error(`plugin::catalogue: chains.${locale} must be a list of locales`);
    }
    if (!Number.isSafeInteger(cache.maxBytes) || cache.maxBytes < 0) {
      throw new Error('plugin::catalogue: cache.maxBytes must be a whole number of bytes');
    }
  },
};
