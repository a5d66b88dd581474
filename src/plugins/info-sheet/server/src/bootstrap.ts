import type { Core } from '@strapi/strapi';
import { strapiServices } from '#strapi/services';
import { adminActions } from './adapters/admin-actions';

/** Registers what roles may be granted. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapiServices(strapi).permissions.actionProvider.registerMany(adminActions);
}
