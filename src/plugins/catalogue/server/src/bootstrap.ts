import type { Core } from '@strapi/strapi';
import type { SearchService } from './services/search';

/** Before the app's own bootstrap writes any content. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const search: SearchService = strapi.plugin('catalogue').service('search');
  await search.install();
}
