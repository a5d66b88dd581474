import type { Core } from '@strapi/strapi';
import { servicesOf } from '#answers/services';
import { declaredRoutes } from './adapters/declared-routes';
import type { AnswersConfig } from './config';
import { toCachePolicy } from './domain/cache-control';
import type { AnyRequest, FindCacheableRead, KeyOptions } from './domain/cacheable-reads';
import { cacheableReads } from './domain/cacheable-reads';
import { answerFirst } from './middlewares/answer-first';
import { cacheAnswers } from './middlewares/cache-answers';
import { createContent } from './services/content';
import { createAnswerCache } from './services/answer-cache';
import { watchCache } from './services/measures';

/** Strapi adds its own middlewares after the plugins' `register`: what is added here comes before them. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { maxBytes, cacheControl, isAllowedOrigin }: AnswersConfig = strapi.config.get('plugin::answers');
  const content = createContent(servicesOf(strapi).generation);
  const cache = createAnswerCache(content, maxBytes);
  watchCache(strapi, cache);
  const findRead = findOnceRouted(strapi, { isAllowedOrigin });
  answerFirst(strapi.server.httpServer, { cache, findRead });
  const policy = toCachePolicy(cacheControl);
  const staleFor = cacheControl.staleIfError * 1000;
  strapi.server.use(cacheAnswers({ cache, content, findRead, policy, staleFor }));
}

/** Strapi has its routes later than this, and before the first request. */
function findOnceRouted(strapi: Core.Strapi, options: KeyOptions): FindCacheableRead {
  let find: FindCacheableRead | null = null;
  return (request: AnyRequest) => {
    find ??= cacheableReads(declaredRoutes(strapi), options);
    return find(request);
  };
}
