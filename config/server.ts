import type { Core } from '@strapi/strapi';
import { chooseLogFormat } from '#watch/log/log-format';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => {
  const headersTimeout = env.int('HEADERS_TIMEOUT', 20);
  return {
    host: env('HOST', '127.0.0.1'),
    port: env.int('PORT', 1337),
    url: env('PUBLIC_URL', ''),
    // Who sends a header a second, or never ends a body, holds a connection no longer than this.
    http: {
      serverOptions: {
        headersTimeout: seconds(headersTimeout),
        requestTimeout: seconds(env.int('REQUEST_TIMEOUT', 300)),
        connectionsCheckingInterval: seconds(Math.min(5, headersTimeout)),
      },
    },
    proxy: { koa: env.bool('BEHIND_PROXY', false) },
    app: { keys: env.array('APP_KEYS') ?? [] },
    dirs: { public: env('PUBLIC_DIR', './public') },
    logger: {
      // Nobody is told of newer versions: they are pinned.
      updates: { enabled: false },
      // Strapi's table of what it is, drawn past the log.
      startup: { enabled: chooseLogFormat(env('LOG_FORMAT'), process.env.NODE_ENV) === 'text' },
    },
    transfer: { remote: { enabled: false } },
  };
};

function seconds(count: number): number {
  return count * 1000;
}

export default config;
