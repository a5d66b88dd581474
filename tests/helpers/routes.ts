import type { TestApp } from './app';

/** A route that the app answers: `PUT /api/projects/:id`, its parameters filled in. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete' | 'patch';
  path: string;
}

interface Layer {
  methods: string[];
  path: string;
}

/** Every route that is registered and answers this method, so that one that is added later is tested unasked. */
export function routesOf(app: TestApp, isWanted: (route: Route) => boolean): Route[] {
  const layers: Layer[] = app.strapi.server.listRoutes();
  return layers
    .flatMap(({ methods, path }) =>
      methods.map((method) => ({ method: method.toLowerCase() as Route['method'], path: fillIn(path) })),
    )
    .filter((route) => ['get', 'post', 'put', 'delete', 'patch'].includes(route.method) && isWanted(route));
}

/** `:id` and `:path(.*)` become a name that nothing has. */
function fillIn(path: string): string {
  return path.replace(/:\w+(\([^)]*\))?[*+?]?/g, 'nothing').replace(/\(\.\*\)/g, 'nothing');
}
