/** How long others may keep an answer, in seconds. */
export interface CacheControlSettings {
  maxAge: number;
  /** Of shared caches, such as a CDN; null: as `maxAge`. */
  sMaxAge: number | null;
  /** RFC 5861; null: not said. */
  staleWhileRevalidate: number | null;
}

/** `Cache-Control` of a public answer. */
export function toCacheControl({ maxAge, sMaxAge, staleWhileRevalidate }: CacheControlSettings): string {
  return [
    'public',
    `max-age=${maxAge}`,
    ...(sMaxAge === null ? [] : [`s-maxage=${sMaxAge}`]),
    ...(staleWhileRevalidate === null
      ? ['must-revalidate']
      : [`stale-while-revalidate=${staleWhileRevalidate}`]),
  ].join(', ');
}
