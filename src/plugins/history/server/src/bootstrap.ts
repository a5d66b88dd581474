import type { Core } from '@strapi/strapi';
import { servicesOf } from '#history/services';
import { strapiServices } from '#strapi/services';
import { adminActions } from './adapters/admin-actions';
import { forgetDaily, stopForgetting } from './services/recording/retention';
import { watchAllRows } from './services/recording/watch';

/** Registers what roles may be granted, then records from here on, also what the app writes as it starts. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapiServices(strapi).permissions.actionProvider.registerMany(adminActions);
  watchAllRows(strapi);
  await servicesOf(strapi).recording.forget(new Date());
  forgetDaily(strapi);
}

export function destroy({ strapi }: { strapi: Core.Strapi }): void {
  stopForgetting(strapi);
}
