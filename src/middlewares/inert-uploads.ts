import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { PICTURE_TYPES } from '#domain/uploads/file-types';

/** A page that came from here would load nothing, run nothing and be in no frame. */
const ALLOW_NOTHING =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

const PICTURES: readonly string[] = Object.values(PICTURE_TYPES).flatMap(({ extensions }) => extensions);

/**
 * Serves what people uploaded so that it can't act: pictures are shown, everything else is downloaded, and a browser is
 * to believe the type that is said. SVG is a document with programs, not a picture.
 */
export default (): Core.MiddlewareHandler => async (ctx, next) => {
  await next();
  const served = servedPath(ctx.path);
  if (!served.startsWith('/uploads/')) return;
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Content-Security-Policy', ALLOW_NOTHING);
  if (!PICTURES.includes(path.extname(served))) ctx.set('Content-Disposition', 'attachment');
};

/** The path as the file system will have it: `/%75ploads/a.html` and `/x/../uploads/a.html` are served too. */
function servedPath(requested: string): string {
  try {
    return path.posix.normalize(decodeURIComponent(requested)).replaceAll('\\', '/').toLowerCase();
  } catch {
    return requested;
  }
}
