import type { Core } from '@strapi/strapi';
import type { ImportChoices, ImportPlan, PlannedProject } from '#data-exchange/import-plan';
import type {
  ImportedProject,
  ImportProgress,
  ImportRun,
  ImportState,
  StepState,
} from '#data-exchange/imports';
import { readStoredJson } from '#domain/stored-value';
import type { FieldValues } from '../../domain/incoming/plan/todays-project';

const RUN = 'plugin::data-exchange.import-run';
const STEP = 'plugin::data-exchange.import-step';

/** What of a project was there before an import wrote it, by locale; `published` where readers saw it. */
export interface StoredBefore {
  draft: Record<string, FieldValues>;
  published: Record<string, FieldValues>;
  /** Locales that had no draft. */
  created: string[];
}

export interface StoredStep {
  id: number;
  place: number;
  state: StepState;
  documentId: string | null;
  project: PlannedProject;
  before: StoredBefore | null;
  stamp: string | null;
  message: string | null;
}

export interface StoredRun {
  id: number;
  fileName: string;
  startedBy: string;
  state: ImportState;
  choices: ImportChoices;
  plan: Omit<ImportPlan, 'projects'>;
  /** Terms that the import has made, by `field name`. */
  report: Record<string, string>;
  beatAt: number;
}

const PAGE = 200;

/** The imports that there were, and what each does to which project. */
export function runStore(strapi: Core.Strapi) {
  const runs = () => strapi.db.query(RUN);
  const steps = () => strapi.db.query(STEP);
  const store = {
    async create(run: Omit<StoredRun, 'id'>, projects: readonly PlannedProject[]): Promise<number> {
      const { id } = await runs().create({ data: run });
      const told = projects.filter(
        ({ kind, problems, conflicts }) => kind !== 'unchanged' || problems.length + conflicts.length > 0,
      );
      for (let at = 0; at < told.length; at += PAGE)
        await steps().createMany({
          data: told.slice(at, at + PAGE).map((project, index) => ({
            ofRun: id,
            place: at + index,
            kind: project.kind,
            state: project.kind === 'new' || project.kind === 'changed' ? 'planned' : 'told',
            ofDocument: project.documentId,
            // As text: a query builder would take a list for the database's own.
            project: JSON.stringify(project),
          })),
        });
      return id;
    },

    async find(id: number): Promise<StoredRun | null> {
      const row = await runs().findOne({ where: { id } });
      return row ? toRun(row) : null;
    },

    async list(): Promise<StoredRun[]> {
      return (await runs().findMany({ orderBy: { id: 'desc' }, limit: 50 })).map(toRun);
    },

    async listLeft(before: number): Promise<StoredRun[]> {
      const rows = await runs().findMany({ where: { state: { $in: ['applying', 'undoing'] } } });
      return rows.map(toRun).filter(({ beatAt }: StoredRun) => beatAt < before);
    },

    /** Whether it was `from` at the beat that the caller knows, and is `to` now: of two who ask one is told so. */
    async move(
      id: number,
      from: { state: ImportState; beatAt: number },
      to: ImportState,
      at: number,
    ): Promise<boolean> {
      const { count } = await runs().updateMany({
        where: { id, state: from.state, beatAt: from.beatAt },
        data: { state: to, beatAt: at },
      });
      return count === 1;
    },

    async save(id: number, data: Partial<Pick<StoredRun, 'state' | 'report' | 'beatAt'>>): Promise<void> {
      await runs().updateMany({
        where: { id },
        data: data.report ? { ...data, report: JSON.stringify(data.report) } : data,
      });
    },

    /** The next ones in this state, first or last places first. */
    async next(ofRun: number, state: StepState, order: 'asc' | 'desc', limit = 50): Promise<StoredStep[]> {
      const rows = await steps().findMany({ where: { ofRun, state }, orderBy: { place: order }, limit });
      return rows.map(toStep);
    },

    async saveStep(id: number, data: Partial<Omit<StoredStep, 'id' | 'project'>>): Promise<void> {
      const { documentId, before, ...rest } = data;
      await steps().updateMany({
        where: { id },
        data: {
          ...rest,
          ...(documentId !== undefined && { ofDocument: documentId }),
          ...(before !== undefined && { before: before === null ? null : JSON.stringify(before) }),
        },
      });
    },

    /** All in this state, some at a time. */
    async *each(ofRun: number, state: StepState): AsyncGenerator<StoredStep[]> {
      for (let place = -1; ;) {
        const rows = await steps().findMany({
          where: { ofRun, state, place: { $gt: place } },
          orderBy: { place: 'asc' },
          limit: PAGE,
        });
        if (rows.length === 0) return;
        const some = rows.map(toStep);
        yield some;
        place = some.at(-1)?.place ?? place;
      }
    },

    async progress(ofRun: number): Promise<ImportProgress> {
      const count = (state: StepState) => steps().count({ where: { ofRun, state } });
      const [planned, done, moved, failed, undone] = [
        await count('planned'),
        await count('done'),
        await count('moved'),
        await count('failed'),
        await count('undone'),
      ];
      return { total: planned + done + moved + failed + undone, done, moved, failed, undone };
    },

    async page(
      ofRun: number,
      kind: string | undefined,
      page: number,
      pageSize: number,
    ): Promise<{ projects: ImportedProject[]; total: number }> {
      const where = { ofRun, ...(kind !== undefined && { kind }) };
      const rows = await steps().findMany({
        where,
        orderBy: { place: 'asc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const projects = rows.map(toStep).map(({ project, place, state, message, documentId }: StoredStep) => ({
        ...project,
        documentId: documentId ?? project.documentId,
        place,
        state,
        message,
      }));
      return { projects, total: await steps().count({ where }) };
    },

    async toAnswer({ id, fileName, startedBy, state, choices, plan }: StoredRun): Promise<ImportRun> {
      return { id, fileName, startedBy, state, choices, plan, progress: await store.progress(id) };
    },
  };
  return store;
}

export type RunStore = ReturnType<typeof runStore>;

function toRun(row: Record<string, unknown>): StoredRun {
  return {
    id: Number(row['id']),
    fileName: String(row['fileName']),
    startedBy: String(row['startedBy']),
    state: row['state'] as ImportState,
    choices: (readStoredJson(row['choices']) ?? {}) as ImportChoices,
    plan: readStoredJson(row['plan']) as StoredRun['plan'],
    report: (readStoredJson(row['report']) ?? {}) as StoredRun['report'],
    beatAt: Number(row['beatAt'] ?? 0),
  };
}

function toStep(row: Record<string, unknown>): StoredStep {
  return {
    id: Number(row['id']),
    place: Number(row['place']),
    state: row['state'] as StepState,
    documentId: (row['ofDocument'] as string | null) ?? null,
    project: readStoredJson(row['project']) as PlannedProject,
    before: readStoredJson(row['before']) as StoredBefore | null,
    stamp: (row['stamp'] as string | null) ?? null,
    message: (row['message'] as string | null) ?? null,
  };
}
