import type { Locale } from '#domain/locale';

/** `config/plugins/catalogue.ts`. */
export interface CatalogueConfig {
  /** Locales tried after the requested one and before the default one; a locale without an entry goes straight to the default. */
  chains: Record<Locale, Locale[]>;
  /** How many documents are cached, resolved, for answers that aren't yet; 0: neither they nor facet counts are. */
  maxDocuments: number;
}

const DEFAULTS: CatalogueConfig = { chains: {}, maxDocuments: 2000 };

export const config = {
  default: DEFAULTS,
  /** Throws at start on a chain that isn't a list of locales, or a number that isn't one. */
  validator({ chains, maxDocuments }: CatalogueConfig): void {
    for (const [locale, chain] of Object.entries(chains)) {
      if (!Array.isArray(chain))
        throw new Error(`plugin::catalogue: chains.${locale} must be a list of locales`);
    }
    if (!Number.isSafeInteger(maxDocuments) || maxDocuments < 0)
      throw new Error('plugin::catalogue: maxDocuments must be a whole number from 0');
  },
};
