import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  // Who has a frontend of their own needs no other.
  enabled: env('PORTAL', 'on') !== 'off',
  resolve: './src/plugins/portal',
});
