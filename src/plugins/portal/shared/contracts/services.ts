import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';

/** What a reader gets at an address. */
export type Found =
  | { kind: 'page'; locale: Locale; html: string; links: readonly HttpLink[] }
  /** For good: the page has another address now. */
  | { kind: 'moved'; location: string }
  | { kind: 'missing'; locale: Locale; html: string }
  /** Was there once, and isn't to come back as far as anybody knows. */
  | { kind: 'gone'; locale: Locale; html: string };

/** A page's picture for those who share it, or where the page is now that had it. */
export type FoundPicture = { kind: 'picture'; bytes: Uint8Array } | { kind: 'moved'; location: string };

/** The pages that there is a picture of. */
export type PicturedPage =
  | { kind: 'home' }
  | { kind: 'projects' }
  | { kind: 'project'; slug: string }
  | { kind: 'term'; term: TermKind; key: string };

/** A relation of a page to something else, for machines (RFC 8288). */
export interface HttpLink {
  href: string;
  rel: string;
  type?: string;
}

/** The kinds of terms that have a page. */
export type TermKind = 'countries' | 'priority-areas' | 'subsectors' | 'topics';

/** The pages that readers see. Each is null where the portal has no such locale. */
export interface PortalService {
  home(locale: Locale, asOf: Date): Promise<Found | null>;
  /** The list in the state that an address' query says. */
  projects(locale: Locale, query: string, asOf: Date): Promise<Found | null>;
  project(locale: Locale, slug: string, asOf: Date): Promise<Found | null>;
  term(locale: Locale, kind: TermKind, key: string, asOf: Date): Promise<Found | null>;
  /**
   * A PNG with the page's title, for those who share it; null where there is no such page.
   * @throws what the info sheets' renderer is rejected with
   */
  picture(locale: Locale, page: PicturedPage, asOf: Date): Promise<FoundPicture | null>;
  /** Atom, of the list in the state that an address' query says. */
  feed(locale: Locale, query: string, asOf: Date): Promise<string | null>;
  /** The addresses of a locale, `part` by part from 1; null where there are no more. */
  sitemap(locale: Locale, part: number): Promise<string | null>;
  sitemapIndex(): Promise<string>;
  robots(): Promise<string>;
  /** RFC 9116; null where Site names nobody. */
  security(asOf: Date): Promise<string | null>;
  manifest(): Promise<object>;
  /** The style sheet in shades of a colour, six digits; null where the hash isn't today's. */
  style(hash: string, accent: string): string | null;
  /** The portal's sign, as SVG. */
  icon(): Promise<string>;
  /** The same as PNG, for those who draw no SVG; null where it isn't made in this size (in pixels). */
  iconAsPng(size: number): Promise<Uint8Array | null>;
  /** Where a ticket for a project's sheet opens its page, draft or published. */
  previewAddress(ticket: string): string;
  /** The page that a ticket is for; null where the ticket is no longer good. */
  preview(ticket: string, asOf: Date): Promise<Found | null>;
  /** Where Site's texts in a locale are seen as readers see them: around the home page. */
  sitePreviewAddress(locale: Locale): string;
  /** Where a project of an older portal is now, by the number that it had there; null where there is none. */
  addressOfLegacy(locale: Locale, legacyId: string, asOf: Date): Promise<string | null>;
  /** Where a reader is led who says no more than what languages they read. */
  startFor(acceptLanguage: string | undefined): Promise<string>;
}

export interface PortalServices {
  portal: PortalService;
}

/** Whether there is a portal: an installation may have switched it off. */
export function hasPortal(strapi: Core.Strapi): boolean {
  return 'portal' in strapi.plugins;
}

/** The plugin's services: the only way to them. */
export function servicesOf(strapi: Core.Strapi): PortalServices {
  const plugin = strapi.plugin('portal');
  return {
    get portal() {
      return plugin.service<PortalService>('portal');
    },
  };
}
