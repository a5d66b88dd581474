import type { Core } from '@strapi/strapi';
import { requestLogger } from '#watch/log/log-requests';
import { requestsOf } from './requests';

/** Logs each request that was computed, and some of those whose answers were at hand. */
export function logRequests(strapi: Core.Strapi): void {
  const { log, config } = strapi;
  const logger = requestLogger(config.get<number>('watch.keptEvery'), ({ message, request }) => {
    log.http(message, { request });
  });
  requestsOf(strapi).onAnswered(logger);
}
