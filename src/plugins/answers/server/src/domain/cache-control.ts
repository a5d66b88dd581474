/** How long others may keep an answer, in seconds. */
export interface CacheControlSettings {
  maxAge: number;
  /** Of shared caches, such as a CDN; null: as `maxAge`. */
  sMaxAge: number | null;
  /** RFC 5861; null: not said. */
  staleWhileRevalidate: number | null;
  /** RFC 5861: how long an answer that can't be asked for anew is still served, here too; 0: not at all. */
  staleIfError: number;
}

/** Who an answer is for: everybody; nobody, because it is an error; or who asked. */
export type Audience = 'everybody' | 'nobody' | 'asker';

/** What `Cache-Control` is, of every answer that this plugin knows of. */
export type CachePolicy = Record<Audience, string>;

export function toCachePolicy(settings: CacheControlSettings): CachePolicy {
  return { everybody: toPublic(settings), nobody: 'no-store', asker: 'private, no-store' };
}

function toPublic({ maxAge, sMaxAge, staleWhileRevalidate, staleIfError }: CacheControlSettings): string {
  return [
    'public',
    `max-age=${maxAge}`,
    ...(sMaxAge === null ? [] : [`s-maxage=${sMaxAge}`]),
    ...(staleWhileRevalidate === null ? [] : [`stale-while-revalidate=${staleWhileRevalidate}`]),
    ...(staleIfError === 0 ? [] : [`stale-if-error=${staleIfError}`]),
    // It would forbid both.
    ...(staleWhileRevalidate === null && staleIfError === 0 ? ['must-revalidate'] : []),
  ].join(', ');
}
