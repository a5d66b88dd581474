import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { ImportAccess, ImportRun, ImportService, ImportState, MovedSince } from '#data-exchange/imports';
import { runStore, type StoredRun } from '../../adapters/incoming/run-store';
import { importAccess } from '../../adapters/incoming/access';
import { incomingLimits } from '../../adapters/incoming/limits';
import { carryOut, takeBack } from './carry-out';
import { findMoved, findWrittenSince } from './find-moved';
import { planFile } from './plan-file';

/** How long a run is left alone after its last sign: whoever carries it out has died then. */
const SILENCE = 60_000;

/** Files that come in: plans, and what is carried out of them behind the server. */
export const imports = ({ strapi }: { strapi: Core.Strapi }): ImportService => {
  const store = runStore(strapi);
  let running: Promise<void> = Promise.resolve();
  let isStopped = false;
  let timer: NodeJS.Timeout | null = null;

  /** One run after the other: two would wait for each other's rows. */
  const goOn = (id: number): void => {
    running = running.then(async () => {
      const run = await store.find(id);
      if (!run || isStopped) return;
      const work = run.state === 'applying' ? carryOut : run.state === 'undoing' ? takeBack : null;
      try {
        await work?.(strapi, store, run, () => !isStopped);
      } catch (error) {
        strapi.log.error(`The import ${id} stopped, and is gone on with later: ${String(error)}`);
      }
    });
  };

  const begin = async (run: StoredRun, to: ImportState): Promise<ImportRun> => {
    if (!(await store.move(run.id, run, to, Date.now())))
      throw new errors.ApplicationError('Somebody else has begun with this import');
    const begun = await store.find(run.id);
    goOn(run.id);
    return store.toAnswer(begun ?? run);
  };

  const assertMay = async (access: ImportAccess, run: StoredRun): Promise<void> => {
    const locales = new Set<string>();
    for (const state of ['planned', 'done'] as const)
      for await (const steps of store.each(run.id, state))
        for (const { project } of steps)
          for (const { locale } of project.changes) locales.add(locale ?? 'en');
    for (const locale of locales) {
      if (!access.mayWrite(locale)) throw new errors.ForbiddenError(`You may not write in “${locale}”`);
      if (run.choices.publishes && !access.mayPublish(locale))
        throw new errors.ForbiddenError(`You may not publish in “${locale}”`);
    }
  };

  const only = (run: StoredRun, state: ImportState): void => {
    if (run.state !== state) throw new errors.ApplicationError(`This import is ${run.state}, not ${state}`);
  };

  const takeLeft = async (): Promise<void> => {
    for (const run of await store.listLeft(Date.now() - SILENCE))
      if (await store.move(run.id, run, run.state, Date.now())) goOn(run.id);
  };

  return {
    accessOf: (state) => importAccess(strapi, state),
    plan: (access, file, choices) => planFile(strapi, access, file, choices, incomingLimits(strapi)),
    list: async () => Promise.all((await store.list()).map((run) => store.toAnswer(run))),
    async find(id) {
      const run = await store.find(id);
      return run && store.toAnswer(run);
    },
    async listProjects(id, { kind, page, pageSize }) {
      return (await store.find(id)) ? store.page(id, kind, page, pageSize) : null;
    },
    async apply(access, id): Promise<ImportRun | MovedSince | null> {
      const run = await store.find(id);
      if (!run) return null;
      only(run, 'planned');
      await assertMay(access, run);
      const moved = await findMoved(strapi, store, id);
      return moved.length > 0 ? { moved } : begin(run, 'applying');
    },
    async undo(access, id): Promise<ImportRun | MovedSince | null> {
      const run = await store.find(id);
      if (!run) return null;
      only(run, 'applied');
      await assertMay(access, run);
      const moved = await findWrittenSince(strapi, store, id);
      return moved.length > 0 ? { moved } : begin(run, 'undoing');
    },
    whenIdle: () => running,
    resume() {
      const look = () =>
        void takeLeft().catch((error: unknown) => strapi.log.warn(`Imports: ${String(error)}`));
      look();
      timer = setInterval(look, SILENCE / 2);
      timer.unref();
    },
    async stop() {
      isStopped = true;
      if (timer) clearInterval(timer);
      await running;
    },
  };
};
