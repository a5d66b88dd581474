import type { CacheControlSettings } from './domain/cache-control';

/** `config/plugins/answers.ts`. */
export interface AnswersConfig {
  /** Of all cached answers together; 0: none is cached. */
  maxBytes: number;
  /** Whether the app allows pages of an origin to read answers: all others share the answers that say of none. */
  isAllowedOrigin(origin: string): boolean;
  /** What is said to browsers and shared caches. */
  cacheControl: CacheControlSettings;
}

const DEFAULTS: AnswersConfig = {
  maxBytes: 64 * 1024 * 1024,
  isAllowedOrigin: () => true,
  cacheControl: { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null, staleIfError: 60 },
};

export const config = {
  default: DEFAULTS,
  /** Throws at start on a size that isn't one. */
  validator({ maxBytes }: AnswersConfig): void {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0)
      throw new Error('plugin::answers: maxBytes must be a whole number from 0');
  },
};
