import type { Core } from '@strapi/strapi';
import { servicesOf as historyServices } from '#history/services';
import { servicesOf as deskServices } from '#translation-desk/services';
import { contentLocales, loadToday } from '../../adapters/incoming/content';
import { keepChoices } from '../../adapters/incoming/mapping-store';
import type { RunStore, StoredRun, StoredStep } from '../../adapters/incoming/run-store';
import { makeTerm, removeTerm } from '../../adapters/incoming/terms';
import {
  baseOf,
  messageOf,
  publishLocales,
  readBefore,
  stampOf,
  storedBase,
  toWrites,
  writeProject,
} from '../../adapters/incoming/write-project';
import { undoProject } from '../../adapters/incoming/undo-project';
import { projectMatcher } from '../../domain/incoming/mapping/match-project';
import type { PlannedTerm } from '#data-exchange/import-plan';
import { isMoved } from './find-moved';

/** Whether whoever goes on with a run may still do so. */
export type Goes = () => boolean;

/**
 * Writes what is left of a plan, a transaction for each project, in which its step is marked as done: killed at any point,
 * it is gone on with where it was.
 */
export async function carryOut(
  strapi: Core.Strapi,
  store: RunStore,
  run: StoredRun,
  goes: Goes,
): Promise<void> {
  const terms = await makeTerms(strapi, store, run);
  for (
    let steps = await store.next(run.id, 'planned', 'asc');
    steps.length > 0;
    steps = await store.next(run.id, 'planned', 'asc')
  )
    for (const step of steps) {
      if (!goes()) return;
      await carryOutStep(strapi, store, run, terms, step);
      await store.save(run.id, { beatAt: Date.now() });
    }
  await keepChoices(strapi, run.plan.columns, run.choices);
  await store.save(run.id, { state: 'applied', beatAt: Date.now() });
}

async function makeTerms(
  strapi: Core.Strapi,
  store: RunStore,
  run: StoredRun,
): Promise<Record<string, string>> {
  const made = { ...run.report };
  const locales = await contentLocales(strapi);
  for (const term of run.plan.terms) {
    const key = `${term.field} ${term.name}`;
    if (made[key] !== undefined) continue;
    await strapi.db.transaction(async () => {
      made[key] = await makeTerm(strapi, term, locales);
      await store.save(run.id, { report: made });
    });
  }
  return made;
}

async function carryOutStep(
  strapi: Core.Strapi,
  store: RunStore,
  run: StoredRun,
  terms: Readonly<Record<string, string>>,
  step: StoredStep,
): Promise<void> {
  try {
    await strapi.db.transaction(() => {
      const write = () => writeStep(strapi, store, run, terms, step);
      return asImport(strapi, run, () =>
        run.choices.isReviewed ? write() : deskServices(strapi).ledger.reviewNew(write),
      );
    });
    await store.saveStep(step.id, await stampAfter(strapi, store, step));
  } catch (error) {
    await store.saveStep(step.id, { state: 'failed', message: messageOf(error) });
  }
}

/** Has the history say which import wrote. */
function asImport<T>(strapi: Core.Strapi, { id }: StoredRun, work: () => Promise<T>): Promise<T> {
  return historyServices(strapi).recording.because({ kind: 'import', of: String(id) }, work);
}

/** What the desk writes at the transaction's end doesn't count as somebody's. */
async function stampAfter(
  strapi: Core.Strapi,
  _store: RunStore,
  step: StoredStep,
): Promise<Partial<StoredStep>> {
  return step.documentId === null ? {} : { stamp: await stampOf(strapi, step.documentId) };
}

async function writeStep(
  strapi: Core.Strapi,
  store: RunStore,
  { choices }: StoredRun,
  terms: Readonly<Record<string, string>>,
  step: StoredStep,
): Promise<void> {
  const { project } = step;
  if (step.documentId !== null) {
    const today = (await loadToday(strapi, [step.documentId])).get(step.documentId) ?? null;
    if (isMoved(step, today, projectMatcher([]))) return store.saveStep(step.id, { state: 'moved' });
  }
  const base =
    (step.documentId === null ? null : await storedBase(strapi, step.documentId)) ?? baseOf(project);
  const writes = toWrites(project.changes, base, terms);
  const before = step.documentId === null ? null : await readBefore(strapi, step.documentId, writes);
  const documentId = await writeProject(strapi, step.documentId, writes);
  step.documentId = documentId;
  const locales = writes.map(({ locale }) => locale);
  const reasons = choices.publishes ? await publishLocales(strapi, documentId, locales) : [];
  await store.saveStep(step.id, {
    state: 'done',
    documentId,
    before,
    stamp: await stampOf(strapi, documentId),
    message: reasons.length > 0 ? reasons.join('\n') : null,
  });
}

/** Takes back what was written, the last first; then the terms that were made for it. */
export async function takeBack(
  strapi: Core.Strapi,
  store: RunStore,
  run: StoredRun,
  goes: Goes,
): Promise<void> {
  for (
    let steps = await store.next(run.id, 'done', 'desc');
    steps.length > 0;
    steps = await store.next(run.id, 'done', 'desc')
  )
    for (const step of steps) {
      if (!goes()) return;
      await strapi.db.transaction(async () => {
        const { documentId } = step;
        if (documentId !== null)
          await asImport(strapi, run, () => undoProject(strapi, documentId, step.before));
        await store.saveStep(step.id, { state: 'undone' });
      });
      await store.save(run.id, { beatAt: Date.now() });
    }
  for (const [key, documentId] of Object.entries(run.report)) {
    const field = key.slice(0, key.indexOf(' ')) as PlannedTerm['field'];
    await removeTerm(strapi, field, documentId);
  }
  await store.save(run.id, { state: 'undone', beatAt: Date.now() });
}
