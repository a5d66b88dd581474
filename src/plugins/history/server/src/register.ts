import type { Core } from '@strapi/strapi';
import { addHistoryTables } from './adapters/history-tables';
import { watchDocuments } from './services/recording/watch';

/** Before the other plugins and the app stand around what is written: what they write besides belongs to it. */
export function register({ strapi }: { strapi: Core.Strapi }): void {
  addHistoryTables(strapi);
  watchDocuments(strapi);
}
