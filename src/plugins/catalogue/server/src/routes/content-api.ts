import type { RouteSchemas } from '../domain/openapi/route-schemas';
import { routeSchemas } from '../domain/openapi/route-schemas';

interface Route extends RouteSchemas {
  method: 'GET';
  path: string;
  /** `controller.action` of this plugin. */
  handler: string;
}

const get = (path: string, handler: string): Route => ({
  method: 'GET',
  path,
  handler,
  ...routeSchemas(path),
});

/** Under Strapi's API prefix, without one of the plugin's own: frontends read `/api/projects`. */
export const contentApiRoutes: Route[] = [
  get('/projects.geojson', 'map.find'),
  get('/projects', 'project.find'),
  get('/projects/:id', 'project.findOne'),
  get('/countries', 'country.find'),
  get('/countries/:id', 'country.findOne'),
  get('/priority-areas', 'priority-area.find'),
  get('/priority-areas/:id', 'priority-area.findOne'),
  get('/subsectors', 'subsector.find'),
  get('/subsectors/:id', 'subsector.findOne'),
  get('/topics', 'topic.find'),
  get('/topics/:id', 'topic.findOne'),
  get('/site', 'site.find'),
];
