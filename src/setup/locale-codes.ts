import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';

/** The codes of every locale that there is, in order. */
export async function localeCodes(strapi: Core.Strapi): Promise<Locale[]> {
  const locales: { code: Locale }[] = await strapi.db
    .query('plugin::i18n.locale')
    .findMany({ select: ['code'], orderBy: { code: 'asc' } });
  return locales.map(({ code }) => code);
}
