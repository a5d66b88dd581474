import type { Core } from '@strapi/strapi';
import type { ImportPlan } from '../../../../shared/contracts/import-plan';
import { mayEditLocale, type Access } from '../../adapters/access';
import { targetLocales } from '../../adapters/locales';
import { translatableTypes } from '../../adapters/translatable-types';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import { planImport as planUnits } from '../../domain/import/plan-import';
import { printOriginal } from '../../exchange/original';
import type { LoadedDocument } from '../load-document';
import { loadTodaysDocuments, toTodaysDocument } from './load-todays-documents';
import type { ReadFiles } from './read-files';

export interface PlannedImport {
  plan: ImportPlan;
  /** By `printOriginal` of their keys. */
  documents: Map<string, LoadedDocument>;
}

/** What an import of these files would do today. */
export async function planImport(
  strapi: Core.Strapi,
  access: Access,
  { document, diagnostics }: ReadFiles,
): Promise<PlannedImport> {
  if (!document) return { plan: { locale: null, units: [], diagnostics }, documents: new Map() };
  const { targetLocale } = document;
  const isKnown = (await targetLocales(strapi)).some(({ code }) => code === targetLocale);
  const documents = isKnown ? await loadTodaysDocuments(strapi, access, document) : new Map();
  const units = planUnits({
    file: document,
    find: (file) => {
      const today: LoadedDocument | undefined = documents.get(printOriginal(file));
      return today ? toTodaysDocument(today, access) : null;
    },
    mayEditLocale: isKnown && mayEditLocale(access, translatableTypes(strapi), targetLocale),
    check: (source, target) => checkUnit(CHECKS, source, target),
  });
  return { plan: { locale: targetLocale, units, diagnostics }, documents };
}
