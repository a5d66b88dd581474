import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import type { TranslatableType } from '#translation-desk/translatable-type';

/** The documents that name a country; types that name none have none. */
export async function documentsOfCountry(
  strapi: Core.Strapi,
  types: readonly TranslatableType[],
  code: string,
): Promise<string[]> {
  const naming = types.filter((type) => 'countries' in strapi.contentType(type.uid).attributes);
  const found = await Promise.all(
    naming.map((type): Promise<unknown[]> =>
      strapi.db
        .query(type.uid)
        .findMany({ where: { locale: DEFAULT_LOCALE, countries: { code } }, select: ['documentId'] }),
    ),
  );
  return [
    ...new Set(
      found
        .flat()
        .filter(isRecord)
        .map((row) => String(row['documentId'])),
    ),
  ];
}
