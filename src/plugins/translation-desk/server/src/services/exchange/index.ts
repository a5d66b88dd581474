import type { Core } from '@strapi/strapi';
import type { ExchangeService } from '#translation-desk/services';
import { applyImport } from './apply-import';
import { exportUnits } from './export-units';
import { planImport } from './plan-import';
import { readFiles } from './read-files';

export const exchange = ({ strapi }: { strapi: Core.Strapi }): ExchangeService => ({
  exportUnits: (access, request) => exportUnits(strapi, access, request),
  planImport: async (access, bytes) => (await planImport(strapi, access, await readFiles(bytes))).plan,
  applyImport: async (access, bytes, decisions) =>
    applyImport(strapi, access, await readFiles(bytes), decisions),
});
