import type { Core } from '@strapi/strapi';
import type { ImportChoices, ImportPlan } from '#data-exchange/import-plan';
import type { ImportAccess, ImportRun, IncomingUpload } from '#data-exchange/imports';
import { DEFAULT_LOCALE } from '#domain/locale';
import { stateChecker } from '../../adapters/incoming/check-state';
import { contentLocales, listKeyed, listTerms, loadToday } from '../../adapters/incoming/content';
import { loadKept } from '../../adapters/incoming/mapping-store';
import { runStore } from '../../adapters/incoming/run-store';
import { loadAreas } from '../../adapters/incoming/terms';
import type { IncomingLimits } from '../../domain/incoming/limits';
import { planImport, type KnownContent } from '../../domain/incoming/plan/plan-import';
import { readFile, type ReadFile } from './read-file';

/** Reads a file, works out what it would do and keeps that; of content nothing is written. */
export async function planFile(
  strapi: Core.Strapi,
  { by }: ImportAccess,
  upload: IncomingUpload,
  given: ImportChoices,
  limits: IncomingLimits,
): Promise<ImportRun> {
  const read = await readFile(upload, given, limits);
  const { plan, choices } =
    read.kind === 'read' ? await planRead(strapi, read, given) : { plan: emptyPlan(read), choices: given };
  const { projects, ...rest } = plan;
  const store = runStore(strapi);
  const run = {
    fileName: upload.name.slice(0, 255) || 'file',
    startedBy: by,
    state: 'planned' as const,
    choices,
    plan: rest,
    report: {},
    beatAt: 0,
  };
  const id = await store.create(run, projects);
  return store.toAnswer({ id, ...run });
}

/** With what was said of such a file before, where nothing is said now. */
async function planRead(
  strapi: Core.Strapi,
  { file }: Extract<ReadFile, { kind: 'read' }>,
  given: ImportChoices,
): Promise<{ plan: ImportPlan; choices: ImportChoices }> {
  const known = await loadKnown(strapi);
  const plan = await planImport(file, given, known);
  const kept = await loadKept(strapi, plan.columns);
  const choices = {
    ...given,
    columns: { ...kept.columns, ...given.columns },
    dayOrders: { ...kept.dayOrders, ...given.dayOrders },
    decimalMarks: { ...kept.decimalMarks, ...given.decimalMarks },
    formats: { ...kept.formats, ...given.formats },
    terms: { ...kept.terms, ...given.terms },
  };
  return Object.keys(kept).length === 0
    ? { plan, choices }
    : { plan: await planImport(file, choices, known), choices };
}

async function loadKnown(strapi: Core.Strapi): Promise<KnownContent> {
  const locales = await contentLocales(strapi);
  const areas = await loadAreas(strapi);
  return {
    locales,
    defaultLocale: DEFAULT_LOCALE,
    terms: {
      countries: await listTerms(strapi, 'countries', locales),
      priorityArea: await listTerms(strapi, 'priorityArea', locales),
      subsector: await listTerms(strapi, 'subsector', locales),
      topics: await listTerms(strapi, 'topics', locales),
    },
    projects: await listKeyed(strapi),
    loadToday: (documentIds) => loadToday(strapi, documentIds),
    check: stateChecker(strapi, (subsector) => areas.get(subsector) ?? null),
  };
}

/** Of a file that can't be read, or not before something is said. */
function emptyPlan(read: Exclude<ReadFile, { kind: 'read' }>): ImportPlan {
  return {
    format: 'csv',
    encoding: null,
    columns: [],
    questions: read.kind === 'ask' ? [read.question] : [],
    problems: read.kind === 'refused' ? [read.problem] : [],
    terms: [],
    counts: { new: 0, changed: 0, unchanged: 0, refused: 0, conflicts: 0 },
    projects: [],
  };
}
