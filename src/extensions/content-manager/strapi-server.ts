import { duplicate, type DuplicateContext } from './duplicate';
import { filterByStatus } from './filter-by-status';
import type { ListContext } from './list-context';
import { listCountryCodes } from './list-country-codes';
import { listOnlineLocales } from './list-online-locales';
import { checkPublish, publishReady, refuseUnready, type PublishContext } from './publish-many';
import { listTermUses, type TermUsesContext } from './term-uses';

type Context = ListContext & PublishContext & TermUsesContext & DuplicateContext;
type Action = (ctx: Context) => Promise<unknown>;

interface Route {
  method: string;
  path: string;
  handler: string;
  config: object;
}

interface ContentManager {
  controllers: Record<string, Record<string, Action>>;
  routes: { admin: { type: string; routes: Route[] } };
}

/** Strapi's content manager, but for what stands in the files beside this one. */
export default function extend(plugin: ContentManager): ContentManager {
  const lists = plugin.controllers['collection-types'];
  const { admin } = plugin.routes;
  const routeOf = (action: string) =>
    admin.routes.find(({ handler }) => handler === `collection-types.${action}`);
  const bulkPublishRoute = routeOf('bulkPublish');
  const deleteRoute = routeOf('delete');
  const cloneRoute = routeOf('clone');
  if (!lists?.find || !lists.bulkPublish || !bulkPublishRoute || !deleteRoute || !cloneRoute)
    throw new Error('This content manager has no lists, or publishes, copies and deletes nothing in them');
  const { find, bulkPublish } = lists;
  // Under the rights and the checks of Strapi's own.
  const besideBulkPublish = (action: string): Route => ({
    ...bulkPublishRoute,
    path: `/collection-types/:model/actions/${action}`,
    handler: `collection-types.${action}`,
  });
  // Under the rights of who may delete.
  const termUsesRoute: Route = {
    ...deleteRoute,
    method: 'GET',
    path: '/collection-types/:model/:id/uses',
    handler: 'collection-types.listTermUses',
  };
  // Under the rights of who may make entries.
  const duplicateRoute: Route = {
    ...cloneRoute,
    path: '/collection-types/:model/:id/actions/duplicate',
    handler: 'collection-types.duplicate',
  };
  return {
    ...plugin,
    routes: {
      ...plugin.routes,
      admin: {
        ...admin,
        routes: [
          besideBulkPublish('checkPublish'),
          besideBulkPublish('publishReady'),
          termUsesRoute,
          duplicateRoute,
          ...admin.routes,
        ],
      },
    },
    controllers: {
      ...plugin.controllers,
      'collection-types': {
        ...lists,
        async find(ctx) {
          filterByStatus(ctx);
          await find(ctx);
          await listCountryCodes(ctx);
          await listOnlineLocales(ctx);
        },
        async bulkPublish(ctx) {
          await refuseUnready(ctx);
          return bulkPublish(ctx);
        },
        checkPublish,
        publishReady,
        listTermUses,
        duplicate,
      },
    },
  };
}
