import type { Core } from '@strapi/strapi';
import type { GenerationService } from './generation';

/**
 * What `read` gives, read once for each content generation. Within a transaction, whose writes no generation counts yet,
 * it is read as ever; so it is before there is a generation.
 */
export function oncePerGeneration<Found>(
  strapi: Core.Strapi,
  read: () => Promise<Found>,
): () => Promise<Found> {
  let last: { generation: string; found: Found } | null = null;
  return async () => {
    const watch: GenerationService = strapi.plugin('catalogue').service('generation');
    if (strapi.db.inTransaction() || !watch.isInstalled()) return read();
    const generation = await watch.current();
    if (last?.generation === generation) return last.found;
    const found = await read();
    last = { generation, found };
    return found;
  };
}
