import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { textToBlocks } from '#domain/text-to-blocks';
import { SITE, type SiteText } from './data/site';
import { localeCodes } from './locale-codes';
import { once } from './once';

const UID = 'api::site.site';

/** Fills the portal's own words in where nobody has written any. */
export async function reconcileSite(strapi: Core.Strapi): Promise<void> {
  await once(strapi, UID, async () => {
    if (await strapi.db.query(UID).count()) return;
    const { documentId } = await strapi
      .documents(UID)
      .create({ locale: DEFAULT_LOCALE, data: dataOf(SITE.en) });
    const locales = await localeCodes(strapi);
    for (const [locale, text] of Object.entries(SITE)) {
      if (locale === DEFAULT_LOCALE || !locales.includes(locale)) continue;
      await strapi.documents(UID).update({ documentId, locale, data: dataOf(text) });
    }
  });
}

function dataOf({ homeText, legalNotice, footerLinks, ...words }: SiteText): Record<string, unknown> {
  return {
    ...words,
    homeText: textToBlocks(homeText),
    legalNotice: textToBlocks(legalNotice),
    newsletterUrl: 'https://example.org/newsletter',
    footerLinks: footerLinks.map((link) => ({ ...link })),
  };
}
