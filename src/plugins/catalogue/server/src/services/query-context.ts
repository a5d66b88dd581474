import type { Core } from '@strapi/strapi';
import type { QueryContext } from '../domain/query/parse-project-query';
import { defaultAmong, listLocales } from './scope';
import { readableType } from './readable-type';

/** What a query on a type is checked against: the locales that exist, what may be said of it, the limits of a page. */
export async function queryContext(strapi: Core.Strapi, uid: string): Promise<QueryContext> {
  const locales = await listLocales(strapi);
  return {
    locales: locales.map(({ code }) => code),
    defaultLocale: defaultAmong(locales),
    outline: readableType(strapi, uid).outline,
    limits: {
      defaultLimit: strapi.config.get<number>('api.rest.defaultLimit', 25),
      maxLimit: strapi.config.get<number>('api.rest.maxLimit', 100),
      withCount: strapi.config.get<boolean>('api.rest.withCount', true),
    },
  };
}
