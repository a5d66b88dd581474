import type { Core } from '@strapi/strapi';
import { InvalidParameterError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { CatalogueLocale } from '#catalogue/catalogue';
import { servicesOf } from '#catalogue/services';

/** The locales that content is translated into, sorted by code; the default one isn't among them. */
export async function targetLocales(strapi: Core.Strapi): Promise<CatalogueLocale[]> {
  return (await servicesOf(strapi).catalogue.listLocales()).filter(({ isDefault }) => !isDefault);
}

/**
 * Refuses what nobody translates into; the source's own locale, too, which a translation would be written over.
 * @throws InvalidParameterError naming the locales that there are
 */
export async function assertTargetLocale(strapi: Core.Strapi, locale: Locale): Promise<void> {
  const codes = (await targetLocales(strapi)).map(({ code }) => code);
  if (codes.includes(locale)) return;
  throw new InvalidParameterError({ parameter: 'locale', value: locale, expected: codes });
}
