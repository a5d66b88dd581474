import type { Core } from '@strapi/strapi';
import { readGenerationOn } from '../adapters/generation/read-generation';
import type { StoreConnection } from '#store/connection/store-connection';
import { readSnapshot } from '#store/connection/read-snapshot';

/** One snapshot of the content, as long as it is read. */
export interface Content {
  connection: StoreConnection;
  /** What `find` gives, worked out once for each content generation under `name`. For a few small things alone. */
  hold<Found>(name: string, find: () => Promise<Found>): Promise<Found>;
}

interface Held {
  generation: string;
  found: Map<string, unknown>;
}

const held = new WeakMap<Core.Strapi, Held>();

/** Reads one snapshot, with what earlier ones of the same content generation have found. */
export function readContent<Found>(
  strapi: Core.Strapi,
  read: (content: Content) => Promise<Found>,
): Promise<Found> {
  return readSnapshot(strapi, async (connection) => {
    // A transaction may have written what no generation counts yet.
    const found = strapi.db.inTransaction() ? new Map<string, unknown>() : await heldAt(strapi, connection);
    return read({
      connection,
      async hold<Value>(name: string, find: () => Promise<Value>): Promise<Value> {
        if (!found.has(name)) found.set(name, await find());
        // Whoever holds under a name finds the same type there.
        return found.get(name) as Value;
      },
    });
  });
}

async function heldAt(strapi: Core.Strapi, connection: StoreConnection): Promise<Map<string, unknown>> {
  const generation = await readGenerationOn(connection);
  let last = held.get(strapi);
  if (last?.generation !== generation) {
    last = { generation, found: new Map() };
    held.set(strapi, last);
  }
  return last.found;
}
