import type { Core } from '@strapi/strapi';
import { servicesOf as catalogueServices } from '#catalogue/services';
import { UnknownLocaleError, UnknownParameterError, type DomainError } from '#domain/errors/index';
import { RequestRefused } from '#domain/errors/request-refused';
import type { Locale } from '#domain/locale';
import { DEFAULT_LOCALE } from '#domain/locale';

export async function listedLocales(strapi: Core.Strapi): Promise<Locale[]> {
  return (await catalogueServices(strapi).catalogue.listLocales()).map(({ code }) => code);
}

/** The only parameter of an answer that isn't made of projects. */
export async function localeOf(
  strapi: Core.Strapi,
  { locale, ...others }: Record<string, unknown>,
): Promise<Locale> {
  const locales = await catalogueServices(strapi).catalogue.listLocales();
  const allowed = locales.map(({ code }) => code);
  const problems: DomainError[] = Object.keys(others).map(
    (name) => new UnknownParameterError({ name, allowed: ['locale'] }),
  );
  const known = locale === undefined || (typeof locale === 'string' && allowed.includes(locale));
  if (!known) problems.push(new UnknownLocaleError({ locale: String(locale), allowed }));
  if (problems.length > 0) throw new RequestRefused(problems);
  return typeof locale === 'string'
    ? locale
    : (locales.find(({ isDefault }) => isDefault)?.code ?? DEFAULT_LOCALE);
}
