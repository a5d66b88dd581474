import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import { DEFAULT_LOCALE } from '#domain/locale';

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

/** Which row is a project's draft in a locale. */
export interface DraftRow {
  id: number;
  locale: Locale;
}

/** The draft of a project in one locale as the database has it, as much of it as was asked for. */
export interface StoredProject extends DraftRow {
  /** Scalars, and the components that were asked for, by attribute. */
  values: Record<string, unknown>;
  /** `documentId`s in order, of the relations that were asked for. */
  relations: Partial<Record<ProjectRelation, string[]>>;
}

/** Where the drafts of a project are, the default locale's first. */
export async function listDrafts(strapi: Core.Strapi, documentId: string): Promise<DraftRow[]> {
  const rows: DraftRow[] = await strapi.db.query(PROJECT).findMany({
    where: { documentId, publishedAt: null },
    select: ['id', 'locale'],
    orderBy: { locale: 'asc' },
  });
  return [...rows.filter(isDefault), ...rows.filter((row) => !isDefault(row))];
}

/** A draft with its scalars, and with those of its components and relations that `names` has. */
export async function loadStoredProject(
  strapi: Core.Strapi,
  row: DraftRow,
  names: readonly string[],
): Promise<StoredProject> {
  const [stored] = await loadStoredProjects(strapi, [row], names);
  return stored ?? toStoredProject(row, names, {});
}

/** The same of several drafts, in the order of their locales, by as many queries as of one. */
export async function loadStoredProjects(
  strapi: Core.Strapi,
  drafts: readonly DraftRow[],
  names: readonly string[],
): Promise<StoredProject[]> {
  const populate = {
    ...Object.fromEntries(names.filter(isRelationName).map((name) => [name, { select: ['documentId'] }])),
    ...Object.fromEntries(names.filter((name) => COMPONENTS.includes(name)).map((name) => [name, true])),
  };
  const rows: (DraftRow & Record<string, unknown>)[] = await strapi.db.query(PROJECT).findMany({
    where: { id: { $in: drafts.map(({ id }) => id) } },
    populate,
    orderBy: { locale: 'asc' },
  });
  return rows.map((row) => toStoredProject(row, names, row));
}

function toStoredProject(
  { id, locale }: DraftRow,
  names: readonly string[],
  values: Record<string, unknown>,
): StoredProject {
  const relations = names
    .filter(isRelationName)
    .map((name) => [name, documentIdsOf(values[name] as Related)]);
  return { id, locale, values, relations: Object.fromEntries(relations) };
}

/** The related documents of a draft that was loaded with them. */
export function relatedTo({ relations }: StoredProject, name: ProjectRelation): string[] {
  const related = relations[name];
  if (!related) throw new Error(`The draft was loaded without its ${name}`);
  return related;
}

export function isRelationName(name: string): name is ProjectRelation {
  return RELATION_NAMES.some((relation) => relation === name);
}

/** Whether a project's shared fields are decided in this row's locale as soon as it exists. */
export function isDefault({ locale }: { locale: Locale }): boolean {
  return locale === DEFAULT_LOCALE;
}

/** The shared components, which a translation may send and not change. */
export const COMPONENTS: readonly string[] = ['socialLinks', 'locations', 'partners', 'formerSlugs'];

type Related = { documentId: string } | { documentId: string }[] | null | undefined;

function documentIdsOf(related: Related): string[] {
  if (!related) return [];
  return (Array.isArray(related) ? related : [related]).map(({ documentId }) => documentId);
}
