import type { Core } from '@strapi/strapi';

/** Characters: a shorter one can be guessed. */
const SHORTEST_TOKEN = 16;

/** Off unless there is a port of their own, or a token. */
const config = ({ env }: Core.Config.Shared.ConfigParams) => {
  const token = env('METRICS_TOKEN') || null;
  if (token !== null && token.length < SHORTEST_TOKEN)
    throw new Error(`METRICS_TOKEN has to have at least ${SHORTEST_TOKEN} characters`);
  return {
    /** Where they are answered apart from everything else; null: at the app's own port, to who has the token. */
    port: env('METRICS_PORT') ? env.int('METRICS_PORT') : null,
    host: env('METRICS_HOST', '127.0.0.1'),
    token,
  };
};

export default config;
