import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Of kept answers each so manieth is logged; 0: none. */
  keptEvery: env.int('LOG_KEPT_EVERY', 100),
  /** Milliseconds from which on a statement is logged; 0: none is. */
  slowStatement: env.int('SLOW_QUERY_MS', 1000),
});

export default config;
