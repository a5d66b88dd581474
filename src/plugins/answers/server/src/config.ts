import type { CacheControlSettings } from './domain/cache-control';

/** `config/plugins/answers.ts`. */
export interface AnswersConfig {
  /** Of all cached answers together; 0: none is cached. */
  maxBytes: number;
  /** What is said to browsers and shared caches. */
  cacheControl: CacheControlSettings;
}

const DEFAULTS: AnswersConfig = {
  maxBytes: 64 * 1024 * 1024,
  cacheControl: { maxAge: 0, sMaxAge: null, staleWhileRevalidate: null },
};

export const config = {
  default: DEFAULTS,
  /** Throws at start on a size that isn't one. */
  validator({ maxBytes }: AnswersConfig): void {
    if (!Number.isSafeInteger(maxBytes) || maxBytes < 0)
      throw new Error('plugin::answers: maxBytes must be a whole number from 0');
  },
};
