import type { Core } from '@strapi/strapi';
import { watchAfterCommits } from './after-commits';
import { beforeDestroy } from './before-destroy';
import { watchRequests } from './drain';

/**
 * Has the process end only when what was begun is answered: Strapi by itself cuts every connection first. Renderers and the
 * database stay until then, so that a PDF, an archive and an import come to their ends, and what was published is told to
 * whoever listens.
 */
export function stopGracefully(strapi: Core.Strapi): void {
  const requests = watchRequests(strapi.server.httpServer);
  const afterCommits = watchAfterCommits(strapi);
  beforeDestroy(strapi, async () => {
    await requests.drain(strapi.config.get<number>('stop.within'));
    await afterCommits.settled();
  });
}
