import type { Core } from '@strapi/strapi';
import type { ExportRequest } from '#translation-desk/exchange-requests';
import type { ImportDecision } from '#translation-desk/import-plan';
import type { Access } from '../../adapters/access';
import { applyImport } from './apply-import';
import { exportUnits } from './export-units';
import { planImport } from './plan-import';
import { readFiles } from './read-files';

export type { ExportedFile } from './export-units';

/** XLIFF out and in. `strapi.plugin('translation-desk').service('exchange')` gives it. */
export const exchange = ({ strapi }: { strapi: Core.Strapi }) => ({
  exportUnits: (access: Access, request: ExportRequest) => exportUnits(strapi, access, request),
  planImport: async (access: Access, bytes: Uint8Array) =>
    (await planImport(strapi, access, await readFiles(bytes))).plan,
  applyImport: async (access: Access, bytes: Uint8Array, decisions: readonly ImportDecision[]) =>
    applyImport(strapi, access, await readFiles(bytes), decisions),
});

export type ExchangeService = ReturnType<typeof exchange>;
