import type { Core } from '@strapi/strapi';
import { bucketOf } from '../uploads/bucket/keep-uploads-in-bucket';

/** What is asked of the bucket in the reader's words, and told to the reader in its. */
const ASKED = ['range', 'if-none-match', 'if-modified-since', 'if-range'];
const TOLD = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'etag',
  'last-modified',
  'cache-control',
];

/**
 * Serves `/uploads/…` from the bucket where there is one, and what isn't in it from the public folder, where files were
 * before.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }): Core.MiddlewareHandler => {
  const bucket = bucketOf(strapi);
  return async (ctx, next) => {
    const method = ctx.method === 'HEAD' ? 'HEAD' : 'GET';
    const name = ctx.method === method ? findName(ctx.path) : null;
    if (!bucket || !name) return next();
    const headers = ASKED.flatMap((header): [string, string][] => {
      const value = ctx.get(header);
      return value ? [[header, value]] : [];
    });
    const answer = await bucket.get(name, Object.fromEntries(headers), method).catch((error: unknown) => {
      strapi.log.error(error);
      return null;
    });
    if (!answer) {
      ctx.set('Retry-After', '5');
      ctx.status = 503;
      return;
    }
    if (answer.statusCode === 404) {
      answer.resume();
      return next();
    }
    ctx.status = answer.statusCode ?? 502;
    ctx.body = answer;
    for (const header of TOLD) {
      const value = answer.headers[header];
      if (value) ctx.set(header, value);
    }
  };
};

function findName(path: string): string | null {
  try {
    const found = /^\/uploads\/([^/]+)$/.exec(decodeURIComponent(path));
    return found?.[1] ?? null;
  } catch {
    return null;
  }
}
