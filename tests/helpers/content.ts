import type { TestApp } from './app';

export const PROJECTS = '/api/projects';

/** `documentId` of the seeded entry with this key: `country(app, 'AZ')`. */
export const country = (app: TestApp, code: string) => idOf(app, 'api::country.country', { code });
export const priorityArea = (app: TestApp, slug: string) =>
  idOf(app, 'api::priority-area.priority-area', { slug });
export const subsector = (app: TestApp, slug: string) => idOf(app, 'api::subsector.subsector', { slug });
export const topic = (app: TestApp, slug: string) => idOf(app, 'api::topic.topic', { slug });

/** What the API takes for a project that may be published, with changes. */
export async function aProject(
  app: TestApp,
  overrides: Record<string, unknown> = {},
): Promise<Record<string, unknown>> {
  return {
    title: 'Clean rivers',
    scope: 'regional',
    startDate: '2024-03-01',
    endDate: '2027-02-28',
    countries: [await country(app, 'AZ'), await country(app, 'GE')],
    priorityArea: await priorityArea(app, 'partnership-that-protects'),
    ...overrides,
  };
}

/** One paragraph of rich text. */
export const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

async function idOf(
  app: TestApp,
  uid: Parameters<TestApp['strapi']['db']['query']>[0],
  where: Record<string, string>,
): Promise<string> {
  const row = await app.strapi.db.query(uid).findOne({ where, select: ['documentId'] });
  if (!row) throw new Error(`The seed has no ${uid} with ${JSON.stringify(where)}`);
  return row.documentId;
}
