import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { servicesOf } from '#portal/services';

export const machines = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /:locale/projects.atom` */
  async feed(ctx: Context, next: Next) {
    const { locale } = ctx.params as { locale: string };
    const feed = await servicesOf(strapi).portal.feed(locale, ctx.querystring, new Date());
    return answer(ctx, next, feed, 'application/atom+xml; charset=utf-8');
  },

  /** `GET /sitemap.xml` */
  async sitemapIndex(ctx: Context, next: Next) {
    return answer(ctx, next, await servicesOf(strapi).portal.sitemapIndex(), XML);
  },

  /** `GET /sitemap-:locale.xml`, and from the second file on `GET /sitemap-:locale.:part.xml` */
  async sitemap(ctx: Context, next: Next) {
    const { locale, part = '1' } = ctx.params as { locale: string; part?: string };
    const { portal } = servicesOf(strapi);
    return answer(ctx, next, await portal.sitemap(locale, Number(part)), XML);
  },

  /** `GET /robots.txt` */
  async robots(ctx: Context, next: Next) {
    return answer(ctx, next, await servicesOf(strapi).portal.robots(), TEXT);
  },

  /** `GET /.well-known/security.txt` */
  async security(ctx: Context, next: Next) {
    return answer(ctx, next, await servicesOf(strapi).portal.security(new Date()), TEXT);
  },

  /** `GET /portal/manifest.webmanifest` */
  async manifest(ctx: Context, next: Next) {
    const manifest = JSON.stringify(await servicesOf(strapi).portal.manifest());
    return answer(ctx, next, manifest, 'application/manifest+json');
  },

  /** `GET /portal/icon.svg` */
  async icon(ctx: Context, next: Next) {
    return answer(ctx, next, await servicesOf(strapi).portal.icon(), 'image/svg+xml');
  },

  /** `GET /portal/icon-:size.png` */
  async iconAsPng(ctx: Context, next: Next) {
    const { size } = ctx.params as { size: string };
    const bytes = await servicesOf(strapi).portal.iconAsPng(Number(size));
    return answer(ctx, next, bytes && Buffer.from(bytes), 'image/png');
  },

  /** `GET /portal/:hash-:accent.css` */
  async style(ctx: Context, next: Next) {
    const { hash, accent } = ctx.params as { hash: string; accent: string };
    return answer(ctx, next, servicesOf(strapi).portal.style(hash, accent), 'text/css; charset=utf-8');
  },
});

const XML = 'application/xml; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

async function answer(ctx: Context, next: Next, body: string | Buffer | null, type: string): Promise<void> {
  if (body === null) return next();
  ctx.body = body;
  ctx.type = type;
}
