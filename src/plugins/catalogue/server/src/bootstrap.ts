import type { Core } from '@strapi/strapi';
import { servicesOf } from '#catalogue/services';

/** Before the app's own bootstrap writes any content. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { search } = servicesOf(strapi);
  await search.install();
  search.serveLists();
}
