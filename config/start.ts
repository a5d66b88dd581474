import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  /** Milliseconds: how long a start waits for another instance's on the same PostgreSQL to be over. */
  turnWithin: env.int('START_TURN_WITHIN', 600) * 1000,
  /** Milliseconds: how long a start waits for a PostgreSQL that can't be reached. */
  databaseWithin: env.int('START_DATABASE_WITHIN', 30) * 1000,
});

export default config;
