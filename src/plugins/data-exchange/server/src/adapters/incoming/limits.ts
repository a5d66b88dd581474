import type { Core } from '@strapi/strapi';
import { INCOMING_LIMITS, type IncomingLimits } from '../../domain/incoming/limits';

/** The limits of the configuration, over those that nobody has set. */
export function incomingLimits(strapi: Core.Strapi): IncomingLimits {
  const set = strapi.plugin('data-exchange').config<Partial<IncomingLimits>>('incoming', {});
  return { ...INCOMING_LIMITS, ...set };
}
