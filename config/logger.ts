import type { Core } from '@strapi/strapi';
import { logFormat } from '#watch/log/formats';
import { chooseLogFormat } from '#watch/log/log-format';

/** By its alias, as the app has it: what knows of the request that is answered is there once. */
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  level: env('LOG_LEVEL', 'http'),
  format: logFormat(chooseLogFormat(env('LOG_FORMAT'), process.env.NODE_ENV)),
});
