import type { ListContext } from './list-context';
import { listCountryCodes } from './list-country-codes';

interface ContentManager {
  controllers: Record<string, Record<string, (ctx: ListContext) => Promise<unknown>>>;
}

/** Strapi's content manager, but for what stands in the files beside this one. */
export default function extend(plugin: ContentManager): ContentManager {
  const lists = plugin.controllers['collection-types'];
  if (!lists?.find) throw new Error('This content manager has no lists');
  const { find } = lists;
  return {
    ...plugin,
    controllers: {
      ...plugin.controllers,
      'collection-types': {
        ...lists,
        async find(ctx) {
          await find(ctx);
          await listCountryCodes(ctx);
        },
      },
    },
  };
}
