import type { Locale } from '#domain/locale';
import type { CacheControlSettings } from './domain/cache/cache-control';

function assertCount(name: string, value: number): void {
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`plugin::catalogue: ${name} must be a whole number from 0`);
}

/** `config/plugins/catalogue.ts`. */
export interface CatalogueConfig {
  /** Locales tried after the requested one and before the default one; a locale without an entry goes straight to the default. */
  chains: Record<Locale, Locale[]>;
  cache: {
    /** Of all kept answers together; 0: none is kept. */
    maxBytes: number;
    /** How many documents are held, resolved, for answers that aren't kept yet; 0: neither they nor facet counts are. */
    maxDocuments: number;
    /** What is said to browsers and shared caches. */
    cacheControl: CacheControlSettings;
  };
}

const DEFAULTS: CatalogueConfig = {
  chains: {},
  cache: {
    maxBytes: 64 * 1024 * 1024,
    maxDocuments: 2000,
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
    assertCount('cache.maxBytes', cache.maxBytes);
    assertCount('cache.maxDocuments', cache.maxDocuments);
  },
};
