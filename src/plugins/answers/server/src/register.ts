import type { Core } from '@strapi/strapi';
import { declaredRoutes } from './adapters/declared-routes';
import type { AnswersConfig } from './config';
import { toCachePolicy } from './domain/cache-control';
import type { AnyRequest, FindKeptRead } from './domain/kept-reads';
import { keptReads } from './domain/kept-reads';
import { answerFirst } from './middlewares/answer-first';
import { keepAnswers } from './middlewares/keep-answers';
import { createContent } from './services/content';
import { createKeptAnswers } from './services/kept-answers';

/** Strapi adds its own middlewares after the plugins' `register`: what is added here comes before them. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  const { maxBytes, cacheControl }: AnswersConfig = strapi.config.get('plugin::answers');
  const content = createContent(strapi.plugin('answers').service('generation'));
  const kept = createKeptAnswers(content, maxBytes);
  const findRead = findOnceRouted(strapi);
  answerFirst(strapi.server.httpServer, { kept, findRead });
  strapi.server.use(keepAnswers({ kept, content, findRead, policy: toCachePolicy(cacheControl) }));
}

/** Strapi has its routes later than this, and before the first request. */
function findOnceRouted(strapi: Core.Strapi): FindKeptRead {
  let find: FindKeptRead | null = null;
  return (request: AnyRequest) => {
    find ??= keptReads(declaredRoutes(strapi));
    return find(request);
  };
}
