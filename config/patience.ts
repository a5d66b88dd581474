import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Milliseconds that PostgreSQL may take over one statement while requests are answered; 0: as long as it likes. */
  statement: env.int('DATABASE_STATEMENT_WITHIN', 30) * 1000,
});

export default config;
