import type { Core } from '@strapi/strapi';
import type { GenerationCache } from '#answers/generation-cache';
import { servicesOf } from '#answers/services';
import { readGenerationOn } from '../adapters/generation/read-generation';

export const generationCache = ({ strapi }: { strapi: Core.Strapi }): GenerationCache => {
  let last: { generation: string; found: Map<string, unknown> } | null = null;
  return {
    cachePerGeneration: (read) => cachePerGeneration(strapi, read),
    async at(snapshot) {
      // A transaction may have written what no generation counts yet.
      if (strapi.db.inTransaction()) return new Map();
      const generation = await readGenerationOn(snapshot);
      if (last?.generation !== generation) last = { generation, found: new Map() };
      return last.found;
    },
  };
};

function cachePerGeneration<Found>(strapi: Core.Strapi, read: () => Promise<Found>): () => Promise<Found> {
  const services = servicesOf(strapi);
  let last: { generation: string; found: Found } | null = null;
  return async () => {
    const watch = services.generation;
    if (strapi.db.inTransaction() || !watch.isInstalled()) return read();
    const generation = await watch.current();
    if (last?.generation === generation) return last.found;
    const found = await read();
    last = { generation, found };
    return found;
  };
}
