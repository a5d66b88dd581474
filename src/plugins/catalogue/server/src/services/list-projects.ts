import type { Core } from '@strapi/strapi';
import { calendarDay } from '#domain/calendar-day';
import { typeKey } from '#answers/made-of';
import { servicesOf } from '#answers/services';
import type { LocalizedProject } from '#catalogue/project';
import type { ListResponse } from '#catalogue/content-api';
import type { Answer } from '#catalogue/services';
import { findProjectIds } from '../adapters/projects/find-project-ids';
import { findHits } from '../adapters/search/matches';
import { planProjects } from '../domain/plan/plan-projects';
import type { Findings, ProjectPlan } from '../domain/plan/project-plan';
import type { CatalogueQuery } from '../domain/query/catalogue-query';
import { answerOf } from '../domain/select-answer';
import { toLocalizedProject } from '../domain/to-localized-project';
import { toPagination } from '../domain/to-pagination';
import { cachedOrphans } from './cached-orphans';
import { loadFacets } from './load-facets';
import type { Content } from './read-content';
import { readContent } from './read-content';
import { readScope, type FullScope } from './scope';
import { readDocuments } from './read-documents';
import { narrowType, PROJECT_UID, readableType } from './readable-type';

/** `GET /api/projects`: one window of localized projects, with its facets, all of one snapshot. */
export async function listProjects(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
): Promise<ListResponse<Answer>> {
  const type = readableType(strapi, PROJECT_UID);
  const { scope, plan } = await planFor(strapi, query, asOf);
  return readContent(strapi, async (content) => {
    const findings = await findOut(strapi, content, plan);
    const { projects, total } = await readProjects(strapi, content, { query, scope, plan, findings });
    const facets = await loadFacets(strapi, content, { plan, scope, findings });
    return {
      data: projects.map(answerOf(query.selection, type.outline)),
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
  return readContent(strapi, async (content) => {
    const findings = await findOut(strapi, content, plan);
    const { projects } = await readProjects(strapi, content, { query, scope, plan, findings });
    return projects;
  });
}

async function planFor(strapi: Core.Strapi, query: CatalogueQuery, asOf: Date) {
  const scope = await readScope(strapi, query);
  return { scope, plan: planProjects(query, { scope, today: calendarDay(asOf) }) };
}

async function findOut(strapi: Core.Strapi, content: Content, { matching }: ProjectPlan): Promise<Findings> {
  const { shapes } = readableType(strapi, PROJECT_UID);
  // Which projects there are depends on any of them.
  servicesOf(strapi).generationCache.note([typeKey(PROJECT_UID)]);
  return {
    orphans: await cachedOrphans(strapi, content, matching.scope),
    hits: await findHits(content.connection, shapes, matching),
  };
}

interface ProjectRead {
  query: CatalogueQuery;
  scope: FullScope;
  plan: ProjectPlan;
  findings: Findings;
}

async function readProjects(
  strapi: Core.Strapi,
  content: Content,
  { query, scope, plan, findings }: ProjectRead,
): Promise<{ projects: LocalizedProject[]; total: number | null }> {
  const type = readableType(strapi, PROJECT_UID);
  const { connection } = content;
  const { documentIds, total } = await findProjectIds(connection, type.shapes.document, plan, findings);
  const narrowed = narrowType(type, query.selection);
  const found = await readDocuments(strapi, content, narrowed, documentIds, scope);
  return {
    projects: found.map((each) => toLocalizedProject(each.resolved, { ...each, today: plan.matching.today })),
    total,
  };
}
