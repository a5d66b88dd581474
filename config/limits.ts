import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Answers a minute that are computed for one client who doesn't say who they are; 0: as many as they like. */
  perMinute: env.int('RATE_LIMIT', 600),
});

export default config;
