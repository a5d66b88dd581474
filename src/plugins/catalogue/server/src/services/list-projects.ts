import type { Core } from '@strapi/strapi';
import { calendarDay } from '#domain/calendar-day';
import { typeKey } from '#answers/made-of';
import { servicesOf } from '#answers/services';
import type { LocalizedProject } from '#catalogue/project';
import type { ListResponse } from '#catalogue/content-api';
import type { Answer } from '#catalogue/services';
import { findHits } from '../adapters/search/matches';
import type { FoundProjects } from '../domain/lists/find-in-lists';
import { findInLists } from '../domain/lists/find-in-lists';
import { planProjects } from '../domain/plan/plan-projects';
import type { ProjectPlan } from '../domain/plan/project-plan';
import type { CatalogueQuery } from '../domain/query/catalogue-query';
import { answerOf } from '../domain/select-answer';
import { toLocalizedProject } from '../domain/to-localized-project';
import { toPagination } from '../domain/to-pagination';
import { lookUp } from './lists';
import { labelFacets } from './label-facets';
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
    const found = await find(strapi, content, plan);
    const projects = await readProjects(strapi, content, { query, scope, plan, found });
    const facets = await labelFacets(strapi, content, { plan, scope, counts: found.facets });
    return {
      data: projects.map(answerOf(query.selection, type.outline)),
      meta: {
        pagination: toPagination(query.window, { total: found.total, returned: projects.length }),
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
    const found = await find(strapi, content, plan);
    return readProjects(strapi, content, { query, scope, plan, found });
  });
}

async function planFor(strapi: Core.Strapi, query: CatalogueQuery, asOf: Date) {
  const scope = await readScope(strapi, query);
  return { scope, plan: planProjects(query, { scope, today: calendarDay(asOf) }) };
}

async function find(strapi: Core.Strapi, content: Content, plan: ProjectPlan): Promise<FoundProjects> {
  const { shapes } = readableType(strapi, PROJECT_UID);
  // Which projects there are depends on any of them.
  servicesOf(strapi).generationCache.note([typeKey(PROJECT_UID)]);
  const hits = await findHits(content.connection, shapes, plan.matching);
  return lookUp(strapi, content, plan.matching.scope, (view) => findInLists(view, plan, hits));
}

interface ProjectRead {
  query: CatalogueQuery;
  scope: FullScope;
  plan: ProjectPlan;
  found: FoundProjects;
}

async function readProjects(
  strapi: Core.Strapi,
  content: Content,
  { query, scope, plan, found: { documentIds } }: ProjectRead,
): Promise<LocalizedProject[]> {
  const narrowed = narrowType(readableType(strapi, PROJECT_UID), query.selection);
  const documents = await readDocuments(strapi, content, narrowed, documentIds, scope);
  const { today } = plan.matching;
  return documents.map((each) => toLocalizedProject(each.resolved, { ...each, today }));
}
