import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/** The key that tickets are sealed with: made from the panel's secret for this use alone, so that neither serves as the other. */
export function ticketKey(strapi: Core.Strapi): Uint8Array {
  const secret = strapi.config.get<string>('admin.auth.secret');
  return createHmac('sha256', secret).update('info-sheet ticket').digest();
}
