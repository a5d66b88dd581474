import type { Core } from '@strapi/strapi';
import type { Locale } from '../../domain/locale';
import { DEFAULT_LOCALE } from '../../domain/locale';

export const PROJECT = 'api::project.project';

/** The relations of a project and what they lead to. */
export const PROJECT_RELATIONS = {
  countries: 'api::country.country',
  priorityArea: 'api::priority-area.priority-area',
  subsector: 'api::subsector.subsector',
  topics: 'api::topic.topic',
  relatedProjects: PROJECT,
} as const;

export type ProjectRelation = keyof typeof PROJECT_RELATIONS;
export const RELATION_NAMES = Object.keys(PROJECT_RELATIONS) as ProjectRelation[];

/** The draft of a project in one locale as the database has it. */
export interface StoredProject {
  id: number;
  locale: Locale;
  /** Scalars and components by attribute. */
  values: Record<string, unknown>;
  /** `documentId`s by relation, in order. */
  relations: Record<ProjectRelation, string[]>;
}

/** The drafts of a project, the default locale's first. */
export async function loadStoredProjects(strapi: Core.Strapi, documentId: string): Promise<StoredProject[]> {
  const populateRelations = RELATION_NAMES.map((name) => [name, { select: ['documentId'] }]);
  const rows: Row[] = await strapi.db.query(PROJECT).findMany({
    where: { documentId, publishedAt: null },
    populate: {
      ...Object.fromEntries(populateRelations),
      socialLinks: true,
      locations: true,
      partners: true,
    },
    orderBy: { locale: 'asc' },
  });
  const drafts = rows.map(toStoredProject);
  return [...drafts.filter(isDefault), ...drafts.filter((draft) => !isDefault(draft))];
}

/** Whether a project's shared fields are decided in this row's locale as soon as it exists. */
export function isDefault({ locale }: { locale: Locale }): boolean {
  return locale === DEFAULT_LOCALE;
}

type Row = { id: number; locale: Locale } & Record<string, unknown>;
type Related = { documentId: string } | { documentId: string }[] | null | undefined;

function toStoredProject({ id, locale, ...values }: Row): StoredProject {
  const relations = RELATION_NAMES.map((name) => [name, documentIdsOf(values[name] as Related)]);
  return { id, locale, values, relations: Object.fromEntries(relations) };
}

function documentIdsOf(related: Related): string[] {
  if (!related) return [];
  return (Array.isArray(related) ? related : [related]).map(({ documentId }) => documentId);
}
