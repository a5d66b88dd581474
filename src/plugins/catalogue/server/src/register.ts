import type { Core } from '@strapi/strapi';
import { mapSqlite } from './adapters/map-sqlite';
import { registerSqliteFunctions } from './adapters/search/sqlite-functions';
import type { CatalogueConfig } from './config';
import { toCacheControl } from './domain/cache/cache-control';
import { keepAnswers } from './middlewares/keep-answers';
import type { GenerationService } from './services/generation';

/** Strapi adds its own middlewares after the plugins' `register`: what is added here comes before them. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  if (strapi.db.dialect.client === 'sqlite') {
    registerSqliteFunctions(strapi);
    mapSqlite(strapi);
  }
  const { maxBytes, cacheControl } = strapi.plugin('catalogue').config<CatalogueConfig['cache']>('cache');
  const generation: GenerationService = strapi.plugin('catalogue').service('generation');
  strapi.server.use(
    keepAnswers({
      watch: generation,
      maxBytes,
      cacheControl: toCacheControl(cacheControl),
      prefix: strapi.config.get<string>('api.rest.prefix', '/api'),
    }),
  );
}
