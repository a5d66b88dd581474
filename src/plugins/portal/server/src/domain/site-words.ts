import { z } from 'zod';
import { site } from '#catalogue/taxonomy';
import type { Fallbacks } from '#domain/fallbacks';
import type { Locale } from '#domain/locale';

/** The portal's own words in a locale, as the panel has them under Site. */
export type SiteWords = z.infer<typeof site> & { locale: Locale; fallbacks: Fallbacks };

/** What an empty Site has: no page breaks for it. */
const NOTHING: z.infer<typeof site> = {
  name: null,
  tagline: null,
  homeText: null,
  managingStatement: null,
  newsletterQuestion: null,
  newsletterUrl: null,
  legalNotice: null,
  securityContact: null,
  accent: null,
  footerLinks: [],
};

const values = z.object(site.shape);

export function toSiteWords(
  document: { values: Record<string, unknown>; locale: Locale; fallbacks: Fallbacks } | null,
  locale: Locale,
): SiteWords {
  if (!document) return { ...NOTHING, locale, fallbacks: {} };
  return { ...values.parse(document.values), locale: document.locale, fallbacks: document.fallbacks };
}
