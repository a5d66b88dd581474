import type { Core } from '@strapi/strapi';
import proxyAddr from 'proxy-addr';

/** What a proxy says of the client, and anybody else could. */
const SAID_BY_PROXIES = ['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-proto'];

/**
 * Behind proxies a client's address is the last in `X-Forwarded-For` that none of ours has: Koa by itself takes the first,
 * which the client has written. Who isn't a proxy of ours isn't listened to at all.
 */
export function knowClients(strapi: Core.Strapi): void {
  if (!strapi.config.get<boolean>('server.proxy.koa')) return;
  const isOurs = proxyAddr.compile(strapi.config.get<string[]>('proxy.trusted'));
  strapi.server.use((ctx, next) => {
    if (!isOurs(ctx.req.socket.remoteAddress ?? '', 0))
      for (const header of SAID_BY_PROXIES) delete ctx.req.headers[header];
    ctx.request.ip = proxyAddr(ctx.req, isOurs);
    return next();
  });
}
