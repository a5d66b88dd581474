import type { EdgeCache } from '../../domain/edge-cache';

/** Milliseconds: a cache that takes longer is told again. */
const PATIENCE = 2000;

/**
 * A cache that is told by `PURGE` with the keys in `Surrogate-Key`, as the README's `varnish.vcl` takes it. Redirects are
 * errors: what they lead to is no cache.
 */
export function httpCache(url: string): EdgeCache {
  return {
    name: new URL(url).host,
    async purge(keys) {
      const { ok, status } = await fetch(url, {
        method: 'PURGE',
        headers: { 'Surrogate-Key': keys },
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!ok) throw new Error(`it answered ${status}`);
    },
  };
}
