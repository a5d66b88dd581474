import type { Core } from '@strapi/strapi';
import { DEFAULT_ACCENT, shadesOf } from '../domain/accent';
import { svgToPng } from '../adapters/svg-to-png';
import { addresses } from '../domain/address';
import { iconOf, ICON_SIZES } from '../renderers/icon';
import { contextFor, originOf, portalLocales } from './context';

/** Months that what is said of security holds for; RFC 9116 §2.5.5 asks for less than a year. */
const HOLDS = 6;

/** Who is told of faults in security (RFC 9116); null where Site names nobody. */
export async function securityText(strapi: Core.Strapi, asOf: Date): Promise<string | null> {
  const { defaultLocale } = await portalLocales(strapi);
  const contact = (await contextFor(strapi, defaultLocale))?.site.securityContact;
  if (!contact) return null;
  // Of a month's beginning, so that it holds still for as long.
  const expires = new Date(Date.UTC(asOf.getUTCFullYear(), asOf.getUTCMonth() + HOLDS, 1)).toISOString();
  return `Contact: mailto:${contact}\nExpires: ${expires}\nCanonical: ${originOf(strapi)}/.well-known/security.txt\n`;
}

export function robotsText(strapi: Core.Strapi): string {
  return `User-agent: *\nAllow: /\nDisallow: /admin\n\nSitemap: ${originOf(strapi)}/sitemap.xml\n`;
}

/** The portal's sign, in its colour. */
export async function icon(strapi: Core.Strapi): Promise<string> {
  return iconOf(shadesOf(await accentOf(strapi)).light.accent);
}

/** The sign as PNG; null where it isn't made in this size. */
export async function iconAsPng(strapi: Core.Strapi, size: number): Promise<Uint8Array | null> {
  return ICON_SIZES.includes(size) ? svgToPng(await icon(strapi), size) : null;
}

async function accentOf(strapi: Core.Strapi): Promise<string> {
  const { defaultLocale } = await portalLocales(strapi);
  return (await contextFor(strapi, defaultLocale))?.accent ?? DEFAULT_ACCENT;
}

/** What a browser is told of the portal (W3C, Web Application Manifest). */
export async function manifest(strapi: Core.Strapi): Promise<object> {
  const { defaultLocale } = await portalLocales(strapi);
  const name = (await contextFor(strapi, defaultLocale))?.site.name ?? 'Fiche';
  return {
    name,
    short_name: name.slice(0, 30),
    lang: defaultLocale,
    start_url: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: shadesOf(await accentOf(strapi)).light.accent,
    icons: [
      { src: '/portal/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      ...ICON_SIZES.map((size) => ({
        src: addresses.icon(size),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    ],
  };
}
