import type { Core } from '@strapi/strapi';
import type { RouteAnswers } from '#answers/route-answers';
import type { DeclaredRoute } from '../domain/cacheable-reads';

/** The part of Strapi's routers that is read here. */
interface Router {
  type?: string;
  prefix?: string;
  routes?: Route[];
}

interface Route {
  path: string;
  config?: { prefix?: string; answers?: RouteAnswers };
}

/** Every route that declares something of its answers, of whatever plugin or API; once Strapi has made its routers. */
export function declaredRoutes(strapi: Core.Strapi): DeclaredRoute[] {
  const owners: { routes: unknown }[] = [...Object.values(strapi.plugins), ...Object.values(strapi.apis)];
  return owners.flatMap(({ routes }) => routersOf(routes)).flatMap((router) => declaredIn(strapi, router));
}

/** A plugin's routes are a list, which has one router, or routers by name. */
function routersOf(routes: unknown): Router[] {
  return Array.isArray(routes) ? [{ routes }] : Object.values(routes ?? {});
}

function declaredIn(strapi: Core.Strapi, { type, prefix = '', routes = [] }: Router): DeclaredRoute[] {
  const root = type === 'content-api' ? strapi.config.get<string>('api.rest.prefix', '/api') : '';
  return routes.flatMap(({ path, config }) => {
    if (!config?.answers) return [];
    // A route that has a prefix of its own, such as none, has it in place of its router's.
    return { path: `${root}${config.prefix ?? prefix}${path}`, answers: config.answers };
  });
}
