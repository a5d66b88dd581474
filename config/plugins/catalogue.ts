import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/catalogue',
  config: { maxDocuments: env.int('CATALOGUE_CACHE_DOCUMENTS', 2000) },
});
