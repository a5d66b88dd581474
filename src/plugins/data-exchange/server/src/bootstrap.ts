import type { Core } from '@strapi/strapi';
import { servicesOf } from '#data-exchange/services';
import { strapiServices } from '#strapi/services';
import { adminActions } from './adapters/admin-actions';

/** Registers what roles may be granted, and goes on with imports that a killed process left. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapiServices(strapi).permissions.actionProvider.registerMany(adminActions);
  servicesOf(strapi).imports.resume();
}

/** Ends what still goes on behind the server, between two projects. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await servicesOf(strapi).imports.stop();
}
