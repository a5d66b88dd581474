import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { servicesOf } from '#portal/services';
import { leadOn } from './send';

/** Leads an address of an older portal, such as `?id=1931`, to the project's page; whether it did. */
export async function leadFromLegacy(strapi: Core.Strapi, ctx: Context, locale: string): Promise<boolean> {
  const { id } = ctx.query;
  if (typeof id !== 'string') return false;
  const location = await servicesOf(strapi).portal.addressOfLegacy(locale, id, new Date());
  if (location === null) return false;
  leadOn(ctx, location);
  return true;
}
