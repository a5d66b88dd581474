import type { Core } from '@strapi/strapi';
import { holdLock } from '#store/locks/hold-locks';

/**
 * Makes later checks of slugs and codes in this transaction wait for those of others: two entries saved at once
 * can't both find one free.
 */
export function lockKeys(strapi: Core.Strapi): Promise<void> {
  return holdLock(strapi, 'fiche:keys');
}
