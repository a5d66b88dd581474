import type { Core } from '@strapi/strapi';
import type { ExchangeService } from '#translation-desk/services';
import { targetLocales } from '../../adapters/locales';
import { applyImport } from './apply-import';
import { exportUnits } from './export-units';
import { planImport } from './plan-import';
import { readFiles, type ReadFiles } from './read-files';

export const exchange = ({ strapi }: { strapi: Core.Strapi }): ExchangeService => {
  const read = async (bytes: Uint8Array): Promise<ReadFiles> =>
    readFiles(
      bytes,
      (await targetLocales(strapi)).map(({ code }) => code),
    );

  return {
    exportUnits: (access, request) => exportUnits(strapi, access, request),
    planImport: async (access, bytes) => (await planImport(strapi, access, await read(bytes))).plan,
    applyImport: async (access, bytes, decisions) =>
      applyImport(strapi, access, await read(bytes), decisions),
  };
};
