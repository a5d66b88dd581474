import { availableParallelism } from 'node:os';
import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/info-sheet',
  config: {
    limits: {
      threads: env.int('SHEETS_THREADS', availableParallelism()),
      waiting: env.int('SHEETS_WAITING', 64),
      seconds: env.int('SHEETS_WITHIN', 20),
    },
  },
});
