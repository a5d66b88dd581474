import type { Core } from '@strapi/strapi';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { StoreConnection } from '#store/connection/store-connection';
import { servicesOf } from '#answers/services';

/** One snapshot of the content, as long as it is read. */
export interface Content {
  connection: StoreConnection;
  /** What `find` gives, worked out once for each content generation under `name`. For a few small things alone. */
  cached<Found>(name: string, find: () => Promise<Found>): Promise<Found>;
}

/** Reads one snapshot, with what earlier ones of the same content generation have found. */
export function readContent<Found>(
  strapi: Core.Strapi,
  read: (content: Content) => Promise<Found>,
): Promise<Found> {
  const cache = servicesOf(strapi).generationCache;
  return readSnapshot(strapi, async (connection) => {
    const found = await cache.at(connection);
    return read({
      connection,
      async cached<Value>(name: string, find: () => Promise<Value>): Promise<Value> {
        if (!found.has(name)) found.set(name, await find());
        // Whoever caches under a name finds the same type there.
        return found.get(name) as Value;
      },
    });
  });
}
