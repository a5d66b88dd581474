import type { Core } from '@strapi/strapi';
import { isAllowed } from '../../src/allowed-origins';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/answers',
  config: {
    isAllowedOrigin: isAllowed(env.array('CORS_ORIGINS', [])),
    maxBytes: env.int('CATALOGUE_CACHE_BYTES', 64 * 1024 * 1024),
    purgeUrls: env.array('EDGE_PURGE_URLS', []),
    cacheControl: {
      maxAge: env.int('CATALOGUE_MAX_AGE', 0),
      sMaxAge: env('CATALOGUE_S_MAXAGE') ? env.int('CATALOGUE_S_MAXAGE') : null,
      staleWhileRevalidate: env('CATALOGUE_STALE_WHILE_REVALIDATE')
        ? env.int('CATALOGUE_STALE_WHILE_REVALIDATE')
        : null,
      staleIfError: env.int('CATALOGUE_STALE_IF_ERROR', 60),
    },
  },
});
