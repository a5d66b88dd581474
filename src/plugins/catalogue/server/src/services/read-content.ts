import type { Core } from '@strapi/strapi';
import { readSnapshot } from '#store/connection/read-snapshot';
import type { StoreConnection } from '#store/connection/store-connection';
import type { SnapshotGeneration } from '#answers/generation-cache';
import { servicesOf } from '#answers/services';

/** One snapshot of the content, as long as it is read. */
export interface Content {
  connection: StoreConnection;
  /** Which content generation it is of; null: nothing that is worked out from it may be cached. */
  at: SnapshotGeneration | null;
}

/** Reads one snapshot, with what earlier ones have found and what is the same in it. */
export function readContent<Found>(
  strapi: Core.Strapi,
  read: (content: Content) => Promise<Found>,
): Promise<Found> {
  const cache = servicesOf(strapi).generationCache;
  return readSnapshot(strapi, async (connection) => read({ connection, at: await cache.at(connection) }));
}
