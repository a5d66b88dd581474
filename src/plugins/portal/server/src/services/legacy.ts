import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { addresses } from '../domain/address';
import { readProjects } from './ask';
import { portalLocales } from './context';

/** More than a number in any portal has. */
const LONGEST_LEGACY_ID = 64;

/** Where a project of an older portal is now; null where none had the number. */
export async function addressOfLegacy(
  strapi: Core.Strapi,
  locale: Locale,
  legacyId: string,
  asOf: Date,
): Promise<string | null> {
  const { locales } = await portalLocales(strapi);
  if (!locales.includes(locale) || legacyId === '' || legacyId.length > LONGEST_LEGACY_ID) return null;
  const params = { filters: { legacyId: { $eq: legacyId } }, fields: ['slug'], populate: {}, locale };
  const [found] = await readProjects(strapi, params, asOf);
  return typeof found?.slug === 'string' ? addresses.project(locale, found.slug) : null;
}
