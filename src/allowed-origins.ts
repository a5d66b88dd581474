/** The part of a request that is asked for here. */
interface Asking {
  get(header: 'Origin'): string;
}

/**
 * What Strapi's CORS asks for each request: the origin itself where it is listed, else none. An entry of the list is an
 * origin (`https://portal.example.org`), or one at any port (`http://localhost:*`); `*` alone is none, because Strapi
 * answers it by allowing everybody, with credentials.
 */
export function allowListed(list: readonly string[]): (request: Asking) => string[] {
  const isOfList = isAllowed(list);
  return (request) => {
    const origin = request.get('Origin');
    return isOfList(origin) ? [origin] : [];
  };
}

/** Whether an origin is on the list. */
export function isAllowed(list: readonly string[]): (origin: string) => boolean {
  return (origin) => list.some((entry) => isListed(entry.trim(), origin));
}

function isListed(entry: string, origin: string): boolean {
  if (entry === '*' || entry === '') return false;
  if (!entry.endsWith(ANY_PORT)) return entry === origin;
  const host = entry.slice(0, -ANY_PORT.length);
  return origin === host || (origin.startsWith(`${host}:`) && PORT.test(origin.slice(host.length)));
}

const ANY_PORT = ':*';

const PORT = /^:\d{1,5}$/;
