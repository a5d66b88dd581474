import type { Core } from '@strapi/strapi';
import type { Person } from '#translation-desk/hand-over';
import { loadPeople } from '../../adapters/people';

/** Those who may translate at the desk, by name. */
export async function listPeople(strapi: Core.Strapi): Promise<Person[]> {
  const people = await loadPeople(strapi);
  return people
    .map(({ id, name }) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
