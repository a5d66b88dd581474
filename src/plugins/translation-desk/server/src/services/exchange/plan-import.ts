import type { Core } from '@strapi/strapi';
import type { ImportPlan } from '#translation-desk/import-plan';
import type { Access } from '#translation-desk/access';
import { mayEditLocale } from '../../adapters/access';
import { fieldLabels, type FieldLabel } from '../../adapters/field-labels';
import { targetLocales } from '../../adapters/locales';
import { translatableTypes } from '../../adapters/translatable-types';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import { toPlainText } from '../../domain/inline/inline';
import { contentOf } from '../../domain/inline/tagged-text';
import { termFinder } from '../../domain/terms/term-finder';
import { loadOwnTerms } from '../load-terms';
import { findLocale } from '../../domain/find-locale';
import { planUnits } from '../../domain/import/plan-units';
import { serializeKey } from '../../domain/document-key';
import { aProblem } from '../../exchange/problem';
import { groupBy } from '#domain/group-by';
import { NO_THREADS, type Threads } from '../../domain/notes/find-threads';
import type { LoadedDocument } from '../load-document';
import { loadThreads } from '../notes/threads';
import { loadTodaysDocuments, toTodaysDocument } from './load-todays-documents';
import type { ReadFiles } from './read-files';

export interface PlannedImport {
  plan: ImportPlan;
  /** By `serializeKey` of their keys. */
  documents: Map<string, LoadedDocument>;
}

/** What an import of these files would do today. */
export async function planImport(
  strapi: Core.Strapi,
  access: Access,
  { document, diagnostics }: ReadFiles,
): Promise<PlannedImport> {
  if (!document) return { plan: { locale: null, units: [], diagnostics }, documents: new Map() };
  const known = (await targetLocales(strapi)).map(({ code }) => code);
  const targetLocale = findLocale(document.targetLocale, known);
  if (targetLocale === null) {
    const problem = aProblem('unknown-target-language', { language: document.targetLocale, known });
    return {
      plan: { locale: null, units: [], diagnostics: [...diagnostics, problem] },
      documents: new Map(),
    };
  }
  const file = { ...document, targetLocale };
  const documents = await loadTodaysDocuments(strapi, access, file);
  const labels = await labelsOf(strapi, documents.values());
  const threads = await loadAllThreads(strapi, documents.values());
  const findTerms = termFinder(await loadOwnTerms(strapi, targetLocale));
  const units = planUnits({
    file,
    find: (key) => {
      const today = documents.get(serializeKey(key));
      if (!today) return null;
      const beside = { labels: labels.get(today.uid) ?? {}, threads: threads(today) };
      return toTodaysDocument(today, access, beside);
    },
    mayEditLocale: mayEditLocale(access, translatableTypes(strapi), targetLocale),
    check: (source, target) =>
      checkUnit(CHECKS, source, target, targetLocale, findTerms(toPlainText(contentOf(source.text)))),
  });
  return { plan: { locale: targetLocale, units, diagnostics }, documents };
}

/** The words that the content manager shows at the fields, by type. */
async function labelsOf(
  strapi: Core.Strapi,
  documents: Iterable<LoadedDocument>,
): Promise<Map<string, Record<string, FieldLabel>>> {
  const types = new Map([...documents].map(({ type }) => [type.uid, type]));
  const labels = [...types.values()].map(
    async (type) => [type.uid, await fieldLabels(strapi, type)] as const,
  );
  return new Map(await Promise.all(labels));
}

/** Of documents of any type. */
async function loadAllThreads(
  strapi: Core.Strapi,
  documents: Iterable<LoadedDocument>,
): Promise<(document: LoadedDocument) => Threads> {
  const byType = [...groupBy([...documents], ({ uid }) => uid)].map(
    async ([uid, some]) => [uid, await loadThreads(strapi, some)] as const,
  );
  const threadsOf = new Map(await Promise.all(byType));
  return (document) => threadsOf.get(document.uid)?.(document) ?? NO_THREADS;
}
