import type { Core } from '@strapi/strapi';
import type { GenerationCache } from '#answers/generation-cache';
import { typeKey } from '#answers/made-of';
import { servicesOf } from '#answers/services';
import { note, noteList, withoutNotes } from './noted-readings';

export const generationCache = ({ strapi }: { strapi: Core.Strapi }): GenerationCache => ({
  cacheWhileSame(types, read) {
    const cached = cacheWhileSame(strapi, types, read);
    return () => {
      // Whoever finds it cached is made of it too.
      note(types.map(typeKey));
      return cached();
    };
  },
  cacheUnnoted: (types, read) => cacheWhileSame(strapi, types, read),
  at: async (snapshot) => (strapi.db.inTransaction() ? null : servicesOf(strapi).generation.at(snapshot)),
  note,
  noteList,
  withoutNotes,
});

function cacheWhileSame<Found>(
  strapi: Core.Strapi,
  types: readonly string[],
  read: () => Promise<Found>,
): () => Promise<Found> {
  const services = servicesOf(strapi);
  const keys = types.map(typeKey);
  let last: { generation: number; keys: string[]; found: Found } | null = null;
  return async () => {
    const watch = services.generation;
    if (strapi.db.inTransaction() || !watch.isInstalled()) return read();
    const generation = await watch.current();
    if (last && watch.isStill(last)) return last.found;
    const found = await read();
    last = { generation, keys, found };
    return found;
  };
}
