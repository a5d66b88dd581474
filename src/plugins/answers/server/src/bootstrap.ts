import type { Core } from '@strapi/strapi';
import type { GenerationService } from './services/generation';
import { cachePublicPermissions } from './services/public-permissions';

/** Before anything writes content: this plugin is the first of ours, and the app comes after the plugins. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const generation: GenerationService = strapi.plugin('answers').service('generation');
  await generation.install();
  cachePublicPermissions(strapi);
}
