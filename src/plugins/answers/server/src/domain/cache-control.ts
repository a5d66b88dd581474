/** How long others may keep an answer, in seconds. */
export interface CacheControlSettings {
  maxAge: number;
  /** Of shared caches, such as a CDN; null: as `maxAge`. */
  sMaxAge: number | null;
  /** RFC 5861; null: not said. */
  staleWhileRevalidate: number | null;
}

/** Who an answer is for: everybody; nobody, because it is an error; or who asked. */
export type Audience = 'everybody' | 'nobody' | 'asker';

/** What `Cache-Control` is, of every answer that this plugin knows of. */
export type CachePolicy = Record<Audience, string>;

export function toCachePolicy(settings: CacheControlSettings): CachePolicy {
  return { everybody: toPublic(settings), nobody: 'no-store', asker: 'private, no-store' };
}

function toPublic({ maxAge, sMaxAge, staleWhileRevalidate }: CacheControlSettings): string {
  return [
    'public',
    `max-age=${maxAge}`,
    ...(sMaxAge === null ? [] : [`s-maxage=${sMaxAge}`]),
    ...(staleWhileRevalidate === null
      ? ['must-revalidate']
      : [`stale-while-revalidate=${staleWhileRevalidate}`]),
  ].join(', ');
}
