import type { Core } from '@strapi/strapi';
import { servicesOf } from '#info-sheet/services';

/** Stops the threads that make sheets. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await servicesOf(strapi).rendering.close();
}
