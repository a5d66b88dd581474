import type { Core } from '@strapi/strapi';
import { existingIn } from './related-documents';
import {
  loadStoredProject,
  loadStoredProjects,
  PROJECT,
  relatedTo,
  type DraftRow,
  type ProjectRelation,
} from './stored-project';

/**
 * Gives the drafts of a project in its other locales the relations `names` that it has in `source`, as far as their
 * targets exist there: Strapi stores relations for each locale and copies none. Readers get the base's in any case.
 */
export async function carryRelations(
  strapi: Core.Strapi,
  source: DraftRow,
  others: readonly DraftRow[],
  names: readonly ProjectRelation[],
): Promise<void> {
  if (names.length === 0 || others.length === 0) return;
  const from = await loadStoredProject(strapi, source, names);
  for (const draft of await loadStoredProjects(strapi, others, names)) {
    const changed = names.filter((name) => relatedTo(from, name).join() !== relatedTo(draft, name).join());
    const data: Record<string, unknown> = {};
    for (const name of changed) {
      const targets = await existingIn(strapi, name, relatedTo(from, name), draft.locale);
      data[name] = { set: targets.map(({ id }) => id) };
    }
    if (changed.length > 0) await strapi.db.query(PROJECT).update({ where: { id: draft.id }, data });
  }
}
