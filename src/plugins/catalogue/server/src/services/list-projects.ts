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
import type { ListView } from '../domain/lists/listing';
import type { ProjectPlan, SearchHit } from '../domain/plan/project-plan';
import type { CatalogueQuery } from '../domain/query/catalogue-query';
import { answerOf } from '../domain/select-answer';
import type { LongJson } from '../domain/stream-json';
import { toLocalizedProject } from '../domain/to-localized-project';
import { toPagination } from '../domain/to-pagination';
import { lookUp, toNotedList } from './lists';
import { labelFacets } from './label-facets';
import type { Content } from './read-content';
import { readContent } from './read-content';
import { readScope, type FullScope } from './scope';
import { readDocuments } from './read-documents';
import { narrowType, PROJECT_UID, readableType } from './readable-type';

/** One window of localized projects, with its facets, all of one snapshot. */
export function listProjects(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
): Promise<ListResponse<Answer>> {
  return readList(strapi, query, asOf, wholeList);
}

/** `GET /api/projects`: the same, of many projects as text that is made as it is sent. */
export function sendProjects(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
): Promise<ListResponse<Answer> | LongJson> {
  return readList<ListResponse<Answer> | LongJson>(strapi, query, asOf, async (list) => {
    if (!isLong(list.read.found)) return wholeList(list);
    const metaOf = await list.metaOf();
    return {
      head: '{"data":[',
      items: inBatches(strapi, list.read, (projects) => projects.map(list.toAnswer)),
      tail: (returned) => `],"meta":${JSON.stringify(metaOf(returned))}}`,
    };
  });
}

/** A list whose projects are found and not yet read, inside the snapshot that found them. */
interface FoundList {
  read: ProjectRead;
  projects(): Promise<LocalizedProject[]>;
  toAnswer(project: LocalizedProject): Answer;
  /** What is said of the list, by how many projects it came to have. */
  metaOf(): Promise<(returned: number) => ListResponse<Answer>['meta']>;
}

async function wholeList(list: FoundList): Promise<ListResponse<Answer>> {
  const projects = await list.projects();
  const metaOf = await list.metaOf();
  return { data: projects.map(list.toAnswer), meta: metaOf(projects.length) };
}

async function readList<Body>(
  strapi: Core.Strapi,
  query: CatalogueQuery,
  asOf: Date,
  write: (list: FoundList) => Promise<Body>,
): Promise<Body> {
  const type = readableType(strapi, PROJECT_UID);
  const { scope, plan } = await planFor(strapi, query, asOf);
  return readContent(strapi, async (content) => {
    const found = await findListed(strapi, content, plan);
    noteFound(strapi, content, plan, found);
    const read = { query, scope, plan, found };
    return write({
      read,
      projects: () => readProjects(strapi, content, read),
      toAnswer: answerOf(query.selection, type.outline),
      async metaOf() {
        const facets = await labelFacets(strapi, content, { plan, scope, counts: found.facets });
        return (returned) => ({
          pagination: toPagination(query.window, { total: found.total, returned }),
          ...(query.facets.length > 0 ? { facets } : {}),
        });
      },
    });
  });
}

/** So many projects are one answer; more are written out as they are read. */
const LONG = 1000;

/** Projects that are read at once of a long answer. */
export const BATCH = 250;

export function isLong({ documentIds }: Pick<FoundProjects, 'documentIds'>): boolean {
  return documentIds.length > LONG;
}

/**
 * Batch by batch, each of a snapshot of its own: nobody holds a connection for as long as a slow client takes. Which projects
 * there are, and in what order, is of the snapshot that found them; one that is gone since is left out.
 */
export async function* inBatches<Item>(
  strapi: Core.Strapi,
  read: ProjectRead,
  toItems: (projects: LocalizedProject[]) => Item[],
): AsyncGenerator<Item[]> {
  const { documentIds } = read.found;
  for (let from = 0; from < documentIds.length; from += BATCH) {
    const found = { ...read.found, documentIds: documentIds.slice(from, from + BATCH) };
    // The type as a whole is noted already, and so many documents would be remembered till the end.
    yield await servicesOf(strapi).generationCache.withoutNotes(() =>
      readContent(strapi, async (content) =>
        toItems(await readProjects(strapi, content, { ...read, found })),
      ),
    );
  }
}

export async function planFor(strapi: Core.Strapi, query: CatalogueQuery, asOf: Date) {
  const scope = await readScope(strapi, query);
  return { scope, plan: planProjects(query, { scope, today: calendarDay(asOf) }) };
}

export function findListed(strapi: Core.Strapi, content: Content, plan: ProjectPlan): Promise<FoundProjects> {
  return lookFor(strapi, content, plan, (view, hits) => findInLists(view, plan, hits));
}

/** Tells the answer that which projects there are depends on any of them. */
export function noteAny(strapi: Core.Strapi): void {
  servicesOf(strapi).generationCache.note([typeKey(PROJECT_UID)]);
}

/** Tells it of a list, whose projects are noted one by one as they are read. */
function noteFound(strapi: Core.Strapi, { at }: Content, plan: ProjectPlan, found: FoundProjects): void {
  const list = at && !isLong(found) ? toNotedList(strapi, { plan, at: at.generation }) : null;
  if (list) servicesOf(strapi).generationCache.noteList(list);
  else noteAny(strapi);
}

/** Looks among the projects of the snapshot, with what a search finds there. */
export async function lookFor<Found>(
  strapi: Core.Strapi,
  content: Content,
  plan: ProjectPlan,
  look: (view: ListView, hits: readonly SearchHit[] | null) => Promise<Found>,
): Promise<Found> {
  const { shapes } = readableType(strapi, PROJECT_UID);
  const hits = await findHits(content.connection, shapes, plan.matching);
  return lookUp(strapi, content, plan.matching.scope, (view) => look(view, hits));
}

export interface ProjectRead {
  query: CatalogueQuery;
  scope: FullScope;
  plan: ProjectPlan;
  found: Pick<FoundProjects, 'documentIds'>;
}

export async function readProjects(
  strapi: Core.Strapi,
  content: Content,
  { query, scope, plan, found: { documentIds } }: ProjectRead,
): Promise<LocalizedProject[]> {
  const narrowed = narrowType(readableType(strapi, PROJECT_UID), query.selection);
  const documents = await readDocuments(strapi, content, narrowed, documentIds, scope);
  const { today } = plan.matching;
  return documents.map((each) => toLocalizedProject(each.resolved, { ...each, today }));
}
