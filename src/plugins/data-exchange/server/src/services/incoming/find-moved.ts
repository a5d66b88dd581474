import type { Core } from '@strapi/strapi';
import type { MovedSince } from '#data-exchange/imports';
import { listKeyed, loadToday } from '../../adapters/incoming/content';
import type { RunStore, StoredStep } from '../../adapters/incoming/run-store';
import { stampOf } from '../../adapters/incoming/write-project';
import { isFieldName } from '../../domain/incoming/mapping/incoming-fields';
import { projectMatcher } from '../../domain/incoming/mapping/match-project';
import { isSameField } from '../../domain/incoming/plan/same-field';
import type { TodaysProject } from '../../domain/incoming/plan/todays-project';

/** The projects of a plan that don't say any more what it found them to say; of new ones those that there are by now. */
export async function findMoved(
  strapi: Core.Strapi,
  store: RunStore,
  run: number,
): Promise<MovedSince['moved']> {
  const moved: MovedSince['moved'] = [];
  const match = projectMatcher(await listKeyed(strapi));
  for await (const steps of store.each(run, 'planned')) {
    const today = await loadToday(
      strapi,
      steps.flatMap(({ documentId }) => documentId ?? []),
    );
    for (const step of steps)
      if (isMoved(step, today.get(step.documentId ?? '') ?? null, match))
        moved.push({ documentId: step.documentId, title: step.project.title });
  }
  return moved;
}

/** Whether a project says something else than the plan found, in one of the fields that it changes. */
export function isMoved(
  { documentId, project: { changes } }: Pick<StoredStep, 'documentId' | 'project'>,
  today: TodaysProject | null,
  match: ReturnType<typeof projectMatcher>,
): boolean {
  if (documentId === null) {
    const keys = ['projectNumber', 'legacyId', 'slug'].flatMap((key) => {
      const after = changes.find(({ field }) => field === key)?.after;
      return typeof after === 'string' ? [[key, after] as const] : [];
    });
    return match(Object.fromEntries(keys)).kind !== 'new';
  }
  if (!today) return true;
  return changes.some(({ field, locale, before }) => {
    if (!isFieldName(field)) return false;
    const value = locale === null ? today.shared[field] : today.texts[locale]?.[field];
    return !isSameField(field, before, value);
  });
}

/** The projects that somebody has written since the import did. */
export async function findWrittenSince(
  strapi: Core.Strapi,
  store: RunStore,
  run: number,
): Promise<MovedSince['moved']> {
  const moved: MovedSince['moved'] = [];
  for await (const steps of store.each(run, 'done'))
    for (const { documentId, stamp, project } of steps)
      if (documentId !== null && (await stampOf(strapi, documentId)) !== stamp)
        moved.push({ documentId, title: project.title });
  return moved;
}
