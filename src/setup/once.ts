import type { Core } from '@strapi/strapi';

/**
 * Runs `task` once in the life of a database, remembered under `key`: what people change or delete
 * afterwards is theirs, and stays so at the next start.
 */
export async function once(strapi: Core.Strapi, key: string, task: () => Promise<void>): Promise<void> {
  if (await isDone(strapi, key)) return;
  await task();
  await storeOf(strapi).set({ key, value: true });
}

/** Whether what is remembered under `key` was done in this database. */
export async function isDone(strapi: Core.Strapi, key: string): Promise<boolean> {
  return Boolean(await storeOf(strapi).get({ key }));
}

/** Has what is remembered under `key` be done again. */
export async function forget(strapi: Core.Strapi, key: string): Promise<void> {
  await storeOf(strapi).delete({ key });
}

function storeOf(strapi: Core.Strapi) {
  return strapi.store({ type: 'core', name: 'fiche_setup' });
}
