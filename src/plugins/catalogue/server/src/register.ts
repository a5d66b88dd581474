import type { Core } from '@strapi/strapi';
import { registerSqliteFunctions } from './adapters/search/sqlite-functions';
import type { CatalogueConfig } from './config';
import { toCacheControl } from './domain/cache/cache-control';
import { answerFirst } from './middlewares/answer-first';
import { keepAnswers } from './middlewares/keep-answers';
import type { GenerationService } from './services/generation';
import { createKeptAnswers } from './services/kept-answers';

export function register({ strapi }: { strapi: Core.Strapi }): void {
  if (strapi.db.dialect.client === 'sqlite') registerSqliteFunctions(strapi);
  serveKeptAnswers(strapi);
}

/** Strapi adds its own middlewares after the plugins' `register`: what is added here comes before them. */
function serveKeptAnswers(strapi: Core.Strapi): void {
  const { maxBytes, cacheControl } = strapi.plugin('catalogue').config<CatalogueConfig['cache']>('cache');
  const generation: GenerationService = strapi.plugin('catalogue').service('generation');
  const kept = createKeptAnswers(generation, maxBytes);
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  answerFirst(strapi.server.httpServer, kept, prefix);
  strapi.server.use(keepAnswers({ kept, cacheControl: toCacheControl(cacheControl), prefix }));
}
