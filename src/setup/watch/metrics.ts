import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { PrivateAnswers } from '#answers/route-answers';
import { startMetrics, type Metrics } from '#watch/prometheus/index';
import { beforeDestroy } from '../before-destroy';
import { requestsOf } from './requests';

interface MetricsConfig {
  port: number | null;
  host: string;
  token: string | null;
}

const PATH = '/_metrics';

/** What Strapi's type of a route knows nothing of is read by `answers`. */
const ANYBODY = { auth: false, answers: { kind: 'private' } satisfies PrivateAnswers } as const;

/**
 * `GET /_metrics` in Prometheus' format, where the environment says so: on a port of its own, or at the app's behind a
 * token. Nothing is counted otherwise.
 */
export function serveMetrics(strapi: Core.Strapi): void {
  const config = strapi.config.get<MetricsConfig>('metrics');
  if (config.port !== null) serveApart(strapi, config, config.port);
  else if (config.token !== null) serveBehindToken(strapi, config.token);
}

/** Begins with the app's own port, so that a command that loads the app takes none. */
function serveApart(strapi: Core.Strapi, { host, token }: MetricsConfig, port: number): void {
  strapi.server.httpServer.once('listening', () => {
    const metrics = startMetrics(strapi, requestsOf(strapi));
    const server = createServer(async (request, response) => {
      if (request.url !== PATH) return void response.writeHead(404).end();
      if (token !== null && !isBearer(request.headers.authorization, token))
        return void response.writeHead(401).end();
      response.writeHead(200, { 'content-type': metrics.contentType }).end(await metrics.read());
    });
    // Readers are served all the same.
    server.on('error', (error) => strapi.log.error(`Metrics can’t be served: ${error.message}`));
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      strapi.log.info(`Metrics are at http://${host}:${taken}${PATH}`);
    });
    beforeDestroy(strapi, () => {
      server.closeAllConnections();
      server.close();
    });
  });
}

function serveBehindToken(strapi: Core.Strapi, token: string): void {
  let metrics: Metrics | null = null;
  strapi.server.httpServer.once('listening', () => {
    metrics = startMetrics(strapi, requestsOf(strapi));
  });
  strapi.server.routes([
    {
      method: 'GET',
      path: PATH,
      async handler(ctx: Context) {
        if (!metrics || !isBearer(ctx.get('authorization'), token)) {
          ctx.status = 401;
          return;
        }
        ctx.body = await metrics.read();
        ctx.type = metrics.contentType;
      },
      config: ANYBODY,
    },
  ]);
}

/** Compares in a time that tells nothing of the token. */
function isBearer(authorization: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization ?? ''), digest(`Bearer ${token}`));
}
