import type { Core } from '@strapi/strapi';
import type { ExchangeService } from '#translation-desk/services';
import { noWork, tallied } from '#domain/work-tally';
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

  const imports = { plan: noWork(), write: noWork() };

  return {
    exportUnits: (access, request) => exportUnits(strapi, access, request),
    planImport: (access, bytes) =>
      tallied(imports.plan, async () => (await planImport(strapi, access, await read(bytes))).plan),
    applyImport: (access, bytes, decisions) =>
      tallied(imports.write, async () => applyImport(strapi, access, await read(bytes), decisions)),
    imports: () => imports,
  };
};
