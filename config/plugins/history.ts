import type { Core } from '@strapi/strapi';

/** How long it is kept what was: `HISTORY_DAYS` days, and at most `HISTORY_CHANGES` changes of a document in a language. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  enabled: true,
  resolve: './src/plugins/history',
  config: {
    keep: { days: env.int('HISTORY_DAYS', 3650), changes: env.int('HISTORY_CHANGES', 1000) },
  },
});
