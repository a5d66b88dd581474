import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Milliseconds: how long those who have asked are still answered after SIGTERM. */
  within: env.int('STOP_WITHIN', 12) * 1000,
});

export default config;
