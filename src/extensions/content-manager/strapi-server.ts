import { filterByStatus } from './filter-by-status';
import type { ListContext } from './list-context';
import { listCountryCodes } from './list-country-codes';
import { checkPublish, publishReady, refuseUnready, type PublishContext } from './publish-many';

type Context = ListContext & PublishContext;
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
  const bulkPublishRoute = admin.routes.find(({ handler }) => handler === 'collection-types.bulkPublish');
  if (!lists?.find || !lists.bulkPublish || !bulkPublishRoute)
    throw new Error('This content manager has no lists, or publishes none of them');
  const { find, bulkPublish } = lists;
  // Under the rights and the checks of Strapi's own.
  const besideBulkPublish = (action: string): Route => ({
    ...bulkPublishRoute,
    path: `/collection-types/:model/actions/${action}`,
    handler: `collection-types.${action}`,
  });
  return {
    ...plugin,
    routes: {
      ...plugin.routes,
      admin: {
        ...admin,
        routes: [besideBulkPublish('checkPublish'), besideBulkPublish('publishReady'), ...admin.routes],
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
        },
        async bulkPublish(ctx) {
          await refuseUnready(ctx);
          return bulkPublish(ctx);
        },
        checkPublish,
        publishReady,
      },
    },
  };
}
