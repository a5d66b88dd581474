import type { CacheControlSettings } from './domain/cache-control';

/** `config/plugins/answers.ts`. */
export interface AnswersConfig {
  /** Of all cached answers together; 0: none is cached. */
  maxBytes: number;
  /** Whether the app allows pages of an origin to read answers: all others share the answers that say of none. */
  isAllowedOrigin(origin: string): boolean;
  /** What is said to browsers and shared caches. */
  cacheControl: CacheControlSettings;
  /** Addresses of caches in front that are told by `PURGE` what is stale. */
  purgeUrls: readonly string[];
}

const DEFAULTS: AnswersConfig = {
  maxBytes: 64 * 1024 * 1024,
  isAllowedOrigin: () => true,
  cacheControl: { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null, staleIfError: 60 },
  purgeUrls: [],
};

export const config = {
  default: DEFAULTS,
  /** Throws at start on a size or an address that isn't one. */
  validator({ maxBytes, purgeUrls }: AnswersConfig): void {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0)
      throw new Error('plugin::answers: maxBytes must be a whole number from 0');
    for (const url of purgeUrls) {
      if (!URL.canParse(url) || !/^https?:/.test(url))
        throw new Error(`plugin::answers: purgeUrls must be http addresses; “${url}” isn’t one`);
    }
  },
};
