import type { Core } from '@strapi/strapi';
import type { ProjectDraft } from '#domain/project-rules/index';
import { relatedAfter } from './related-documents';
import type { StoredProject } from './stored-project';

/** The relations that the rules speak of. */
export const RULED_RELATIONS = ['countries', 'priorityArea', 'subsector'] as const;

/**
 * The project as it will be after a write of `data` over what is stored, in the terms of the rules. Relations that
 * were not loaded count as none, which no rule of a draft objects to.
 */
export async function toProjectDraft(
  strapi: Core.Strapi,
  data: Record<string, unknown>,
  stored: StoredProject | undefined,
): Promise<ProjectDraft> {
  const after = (relation: (typeof RULED_RELATIONS)[number]) =>
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
