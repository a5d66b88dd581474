import type { Core } from '@strapi/strapi';

export default (_params: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/info-sheet',
});
