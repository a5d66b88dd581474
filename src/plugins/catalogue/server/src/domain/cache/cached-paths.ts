/** The content API's public reads: what is computed from content alone, for anybody who asks. */
const PATHS = [
  /^\/projects(\.geojson)?$/,
  /^\/projects\/[^/]+$/,
  /^\/projects\/[^/]+\/info-sheet(\.\w+)?$/,
  /^\/(countries|priority-areas|subsectors|topics)(\/[^/]+)?$/,
  /^\/site$/,
];

/** Whether a request reads something that can be kept. `prefix` is Strapi's, such as `/api`. */
export function isCachedRead(method: string, path: string, prefix: string): boolean {
  if ((method !== 'GET' && method !== 'HEAD') || !path.startsWith(prefix)) return false;
  const rest = path.slice(prefix.length);
  return PATHS.some((pattern) => pattern.test(rest));
}

/** Whether the answer depends on `Accept`: an info sheet comes in several formats at one address. */
export function isNegotiated(path: string): boolean {
  return path.endsWith('/info-sheet');
}
