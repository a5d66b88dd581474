import type { Core } from '@strapi/strapi';

/** Stops the threads that make sheets. */
export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await strapi.plugin('info-sheet').service('rendering').close();
}
