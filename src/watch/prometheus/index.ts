import type { Core } from '@strapi/strapi';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { measuresOf } from '../measures';
import type { RequestWatch } from '../requests/see-requests';
import { countRequests } from './count-requests';
import { registerMeasures } from './register-measures';

/** All that can be watched, as Prometheus reads it. */
export interface Metrics {
  contentType: string;
  read(): Promise<string>;
}

/** Begins to count requests, the process’ memory, processor time and event loop; once every domain has declared its measures. */
export function startMetrics(strapi: Core.Strapi, requests: RequestWatch): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  requests.onAnswered(countRequests(registry));
  registerMeasures(registry, measuresOf(strapi));
  return { contentType: registry.contentType, read: () => registry.metrics() };
}
