import { pathToRegexp } from 'path-to-regexp';
import type { CachedAnswers, RouteAnswers } from '#answers/route-answers';
import { sameAddress } from './answer-key';

/** A route as Strapi's router has it, with what it declares. */
export interface DeclaredRoute {
  /** From the root of the server, with the router's prefixes, such as `/api/projects/:id`. */
  path: string;
  answers: RouteAnswers;
}

/** A request as HTTP has it. */
export interface AnyRequest {
  method?: string | undefined;
  /** Path and query, as the request line has them. */
  url?: string | undefined;
  headers: { origin?: string | undefined; accept?: string | undefined };
}

/** A read of what may be cached. */
export interface CacheableRead {
  /** What the answer depends on besides the content. */
  key: string;
  /** The route's pattern, from the root of the server. */
  route: string;
  /** As the route declares it. */
  answers: CachedAnswers;
}

/** Which route's cached answer a request asks for; null: none's. */
export type FindCacheableRead = (request: AnyRequest) => CacheableRead | null;

export interface KeyOptions {
  /** Whether an answer tells this origin that it may be read: every other gets the one that tells none. */
  isAllowedOrigin(origin: string): boolean;
}

/** Paths match as they do in Strapi's router, which is `path-to-regexp` too. */
export function cacheableReads(
  routes: readonly DeclaredRoute[],
  { isAllowedOrigin }: KeyOptions,
): FindCacheableRead {
  const cached = routes.flatMap(({ path, answers }) =>
    answers.kind === 'cached' ? [{ route: path, pattern: pathToRegexp(path), answers }] : [],
  );
  return ({ method, url = '', headers: { origin = '', accept = '' } }) => {
    if (method !== 'GET' && method !== 'HEAD') return null;
    const path = pathOf(url);
    const found = cached.find(({ pattern }) => pattern.test(path));
    if (!found) return null;
    const { route, answers } = found;
    const told = origin !== '' && isAllowedOrigin(origin) ? origin : '';
    return { key: `${sameAddress(url)}\n${told}\n${answers.isNegotiated ? accept : ''}`, route, answers };
  };
}

function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
