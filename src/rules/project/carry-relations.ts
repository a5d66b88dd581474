import type { Core } from '@strapi/strapi';
import type { Locale } from '../../domain/locale';
import { existingIn } from './related-documents';
import { loadStoredProjects, PROJECT, RELATION_NAMES } from './stored-project';

/**
 * Gives the drafts of a project in its other locales the relations that it has in `source`, as far as their targets
 * exist there: Strapi stores relations for each locale and copies none. Readers get the base's in any case.
 */
export async function carryRelations(strapi: Core.Strapi, documentId: string, source: Locale): Promise<void> {
  const drafts = await loadStoredProjects(strapi, documentId);
  const from = drafts.find(({ locale }) => locale === source);
  if (!from) return;
  for (const draft of drafts.filter(({ locale }) => locale !== source)) {
    const changed = RELATION_NAMES.filter(
      (name) => from.relations[name].join() !== draft.relations[name].join(),
    );
    const data: Record<string, unknown> = {};
    for (const name of changed) {
      const targets = await existingIn(strapi, name, from.relations[name], draft.locale);
      data[name] = { set: targets.map(({ id }) => id) };
    }
    if (changed.length > 0) await strapi.db.query(PROJECT).update({ where: { id: draft.id }, data });
  }
}
