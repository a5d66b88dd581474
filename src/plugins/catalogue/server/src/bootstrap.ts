import type { Core } from '@strapi/strapi';
import type { GenerationService } from './services/generation';
import { holdPublicPermissions } from './services/public-permissions';
import type { SearchService } from './services/search';

/** Before the app's own bootstrap writes any content. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const search: SearchService = strapi.plugin('catalogue').service('search');
  const generation: GenerationService = strapi.plugin('catalogue').service('generation');
  await search.install();
  await generation.install();
  holdPublicPermissions(strapi);
}
