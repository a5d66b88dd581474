import type { Operation } from '#answers/operation';
import type { CachedAnswers } from '#answers/route-answers';
import type { RouteSchemas } from '#answers/route-schemas';
import { routeSchemas } from '#answers/route-schemas';
import { PROJECT_TYPES, PROJECT_UID, TEMPLATE_UID } from '#catalogue/content-types';
import { OPERATIONS } from '../domain/openapi/operations';

interface Route extends RouteSchemas {
  method: 'GET';
  path: string;
  /** `controller.action` of this plugin. */
  handler: string;
  config: { answers: CachedAnswers };
}

/** A public read of what is kept in these content types. */
const get = (
  path: string,
  handler: string,
  dependsOn: readonly string[],
  noted: readonly string[] = [],
): Route => ({
  method: 'GET',
  path,
  handler,
  config: { answers: { kind: 'cached', dependsOn, noted } },
  ...routeSchemas(operationAt(path)),
});

/** Under Strapi's API prefix, without one of the plugin's own: frontends read `/api/projects`. */
export const contentApiRoutes: Route[] = [
  get('/projects.geojson', 'map.find', PROJECT_TYPES),
  get('/projects', 'project.find', [...PROJECT_TYPES, TEMPLATE_UID], [PROJECT_UID]),
  get('/projects/:id', 'project.findOne', PROJECT_TYPES, [PROJECT_UID]),
  get('/countries', 'country.find', ['api::country.country']),
  get('/countries/:id', 'country.findOne', ['api::country.country']),
  get('/priority-areas', 'priority-area.find', ['api::priority-area.priority-area']),
  get('/priority-areas/:id', 'priority-area.findOne', ['api::priority-area.priority-area']),
  get('/subsectors', 'subsector.find', ['api::subsector.subsector', 'api::priority-area.priority-area']),
  get('/subsectors/:id', 'subsector.findOne', [
    'api::subsector.subsector',
    'api::priority-area.priority-area',
  ]),
  get('/topics', 'topic.find', ['api::topic.topic']),
  get('/topics/:id', 'topic.findOne', ['api::topic.topic']),
  get('/site', 'site.find', ['api::site.site']),
];

function operationAt(path: string): Operation {
  const operation = OPERATIONS.find((each) => each.path.replaceAll(/\{(\w+)\}/g, ':$1') === path);
  if (!operation) throw new Error(`${path} is not documented`);
  return operation;
}
