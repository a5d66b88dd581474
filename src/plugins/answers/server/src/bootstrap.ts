import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import type { AnswersConfig } from './config';
import { cachePublicPermissions } from './services/public-permissions';
import { startEdgePurge } from './services/start-edge-purge';

let stopPurging: (() => Promise<void>) | null = null;

/** Before anything writes content: this plugin is the first of ours, and the app comes after the plugins. */
export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await servicesOf(strapi).generation.install();
  cachePublicPermissions(strapi);
  const { purgeUrls }: AnswersConfig = strapi.config.get('plugin::answers');
  if (purgeUrls.length > 0) stopPurging = startEdgePurge(strapi, purgeUrls);
}

/** Before the database is closed. */
export async function destroy(): Promise<void> {
  await stopPurging?.();
  stopPurging = null;
}
