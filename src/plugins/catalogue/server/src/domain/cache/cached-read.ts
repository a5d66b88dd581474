/** A request as HTTP has it. */
export interface AnyRequest {
  method?: string | undefined;
  /** Path and query, as the request line has them. */
  url?: string | undefined;
  headers: { origin?: string | undefined; accept?: string | undefined };
}

/** A read of what is computed from content alone, for anybody who asks. */
export interface CachedRead {
  /** What the answer depends on besides the content. */
  key: string;
  /** Whether `Accept` is of that: an info sheet comes in several formats at one address. */
  isNegotiated: boolean;
}

/** Null for any other request. `prefix` is Strapi's of the content API, such as `/api`. */
export function toCachedRead({ method, url = '', headers }: AnyRequest, prefix: string): CachedRead | null {
  if ((method !== 'GET' && method !== 'HEAD') || !url.startsWith(prefix)) return null;
  const path = pathOf(url).slice(prefix.length);
  if (!PATHS.some((pattern) => pattern.test(path))) return null;
  const isNegotiated = path.endsWith('/info-sheet');
  const { origin = '', accept = '' } = headers;
  return { key: `${url}\n${origin}\n${isNegotiated ? accept : ''}`, isNegotiated };
}

const PATHS = [
  /^\/projects(\.geojson)?$/,
  /^\/projects\/[^/]+$/,
  /^\/projects\/[^/]+\/info-sheet(\.\w+)?$/,
  /^\/(countries|priority-areas|subsectors|topics)(\/[^/]+)?$/,
  /^\/site$/,
];

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
