import type { Core } from '@strapi/strapi';

/**
 * Runs `task` once in the life of a database, remembered under `key`: what people change or delete
 * afterwards is theirs, and stays so at the next start.
 */
export async function once(strapi: Core.Strapi, key: string, task: () => Promise<void>): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'fiche_setup' });
  if (await store.get({ key })) return;
  await task();
  await store.set({ key, value: true });
}
