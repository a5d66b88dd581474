import type { Core } from '@strapi/strapi';
import { servicesOf } from '#info-sheet/services';
import { declareMeasures } from '#watch/measures';

/** Says how many sheets wait and are being made, and how making them went. */
export function watchRendering(strapi: Core.Strapi): void {
  const load = () => servicesOf(strapi).rendering.load();
  declareMeasures(strapi, [
    {
      kind: 'gauge',
      name: 'fiche_sheets_waiting',
      help: 'Sheets that wait for a thread',
      read: () => load().waiting,
    },
    {
      kind: 'gauge',
      name: 'fiche_sheets_running',
      help: 'Sheets that are being made',
      read: () => load().running,
    },
    {
      kind: 'gauge',
      name: 'fiche_sheets_threads',
      help: 'Threads that make sheets; none before the first',
      read: () => load().threads,
    },
    {
      kind: 'counter',
      name: 'fiche_sheets_total',
      help: 'Sheets that were asked for, by how that ended',
      label: 'result',
      read: () => load().ended,
    },
  ]);
}
