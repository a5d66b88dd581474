import type { Core } from '@strapi/strapi';
import { adminActions } from './adapters/admin-actions';

/** Registers what roles may be granted. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.service('admin::permission').actionProvider.registerMany(adminActions);
}
