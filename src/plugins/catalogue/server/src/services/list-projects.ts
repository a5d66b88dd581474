import type { Core } from '@strapi/strapi';
import { calendarDay } from '../../../../../domain/calendar-day';
import type { LocalizedProject } from '../../../../../domain/localized-project';
import type { ListResponse } from '../../../shared/contracts/content-api';
import { findProjectIds } from '../adapters/projects/find-project-ids';
import type { ReadConnection } from '../adapters/read-connection';
import { readSnapshot } from '../adapters/read-connection';
import { planProjects } from '../domain/plan/plan-projects';
import type { ProjectPlan } from '../domain/plan/project-plan';
import type { CatalogueQuery } from '../domain/query/catalogue-query';
import type { Answer } from '../domain/select-answer';
import { selectAnswer } from '../domain/select-answer';
import { toLocalizedProject } from '../domain/to-localized-project';
import { toPagination } from '../domain/to-pagination';
import { knownStrays } from './known-strays';
import { loadFacets } from './load-facets';
import type { FullScope } from './read-documents';
import { readDocuments, readScope } from './read-documents';
import { narrowType, PROJECT_UID, readableType } from './readable-type';

/** `GET /api/projects`: one window of localized projects, with its facets, all of one snapshot. */
export async function listProjects(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
): Promise<ListResponse<Answer>> {
  const type = readableType(strapi, PROJECT_UID);
  const { scope, plan } = await planFor(strapi, query, asOf);
  return readSnapshot(strapi, async (connection) => {
    const strays = await knownStrays(strapi, connection, scope);
    const { projects, total } = await readProjects(strapi, connection, { query, scope, plan, strays });
    const facets = await loadFacets(strapi, connection, { plan, scope, strays });
    return {
      data: projects.map((project) => selectAnswer(project, query.selection, type.outline)),
      meta: {
        pagination: toPagination(query.window, { total, returned: projects.length }),
        ...(query.facets.length > 0 ? { facets } : {}),
      },
    };
  });
}

/** The localized projects of a query, with no more read of them than it selects. */
export async function findProjects(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
): Promise<LocalizedProject[]> {
  const { scope, plan } = await planFor(strapi, query, asOf);
  return readSnapshot(strapi, async (connection) => {
    const strays = await knownStrays(strapi, connection, scope);
    const { projects } = await readProjects(strapi, connection, { query, scope, plan, strays });
    return projects;
  });
}

async function planFor(strapi: Core.Strapi, query: CatalogueQuery, asOf: Date) {
  const scope = await readScope(strapi, query);
  return { scope, plan: planProjects(query, { scope, today: calendarDay(asOf) }) };
}

interface ProjectRead {
  query: CatalogueQuery;
  scope: FullScope;
  plan: ProjectPlan;
  strays: readonly string[] | null;
}

async function readProjects(
  strapi: Core.Strapi,
  connection: ReadConnection,
  { query, scope, plan, strays }: ProjectRead,
): Promise<{ projects: LocalizedProject[]; total: number | null }> {
  const type = readableType(strapi, PROJECT_UID);
  const { documentIds, total } = await findProjectIds(connection, type.shapes.document, plan, strays);
  const found = await readDocuments(connection, narrowType(type, query.selection), documentIds, scope);
  return {
    projects: found.map((each) => toLocalizedProject(each.resolved, { ...each, today: plan.matching.today })),
    total,
  };
}
