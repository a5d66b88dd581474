import type { Core } from '@strapi/strapi';
import type { ProjectDraft } from '../../domain/project-rules';
import { relatedAfter } from './related-documents';
import type { StoredProject } from './stored-project';

/** The project as it will be after a write of `data` over what is stored, in the terms of the rules. */
export async function toProjectDraft(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  stored: StoredProject | undefined,
): Promise<ProjectDraft> {
  const after = (relation: 'countries' | 'priorityArea' | 'subsector') =>
    relatedAfter(strapi, relation, stored?.relations[relation] ?? [], data[relation]);
  const [priorityArea] = await after('priorityArea');
  const [subsector] = await after('subsector');
  return {
    ...(stored?.values as ProjectDraft | undefined),
    ...(data as ProjectDraft),
    countries: await after('countries'),
    priorityArea: priorityArea ?? null,
    subsector: subsector
      ? { documentId: subsector, priorityArea: await priorityAreaOf(strapi, subsector) }
      : null,
  };
}

async function priorityAreaOf(strapi: Core.Strapi, subsector: string): Promise<string | null> {
  const row = await strapi.db.query('api::subsector.subsector').findOne({
    where: { documentId: subsector, priorityArea: { id: { $notNull: true } } },
    populate: { priorityArea: { select: ['documentId'] } },
  });
  return row?.priorityArea?.documentId ?? null;
}
