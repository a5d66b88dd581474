import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  proxy: { koa: env.bool('BEHIND_PROXY', false) },
  app: { keys: env.array('APP_KEYS') ?? [] },
  dirs: { public: env('PUBLIC_DIR', './public') },
  // Nobody is told of newer versions: they are pinned.
  logger: { updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
});

export default config;
