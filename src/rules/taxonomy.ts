import type { Core } from '@strapi/strapi';
import { checkCountry } from '#domain/project-rules/index';
import { isTermType, TERM_KEYS } from '#domain/terms';
import type { DocumentWrite } from './document-write';
import { refuse } from './field-errors';
import { isTaken } from './is-taken';
import { lockKeys } from './lock-keys';
import { makeSlug } from './make-slug';

/**
 * Holds a write of a country, priority area, subsector or topic to its rules.
 * @throws ValidationError with every field that is wrong
 */
export async function applyTaxonomyRules(strapi: Core.Strapi, write: DocumentWrite): Promise<void> {
  if (!isTermType(write.uid) || write.action === 'publish') return;
  const key = TERM_KEYS[write.uid];
  if (key === 'slug') await fillSlug(strapi, write);
  const problems = [...write.outside];
  const value = write.data[key];
  const isCopy = write.action === 'clone';
  if (isCopy && !value) refuse([...problems, { path: [key], message: `A copy needs a ${key} of its own` }]);
  if (typeof value !== 'string') return refuse(problems);
  await lockKeys(strapi);
  if (write.uid === 'api::country.country') problems.push(...checkCountry({ code: value }));
  if (await isTaken(strapi, write.uid, { [key]: value }, isCopy ? null : write.documentId)) {
    problems.push({ path: [key], message: `“${value}” is another entry's ${key}; each has its own` });
  }
  refuse(problems);
}

/** Makes a slug from the name where there is none and none is given; an entry that has one keeps it, a copy gets another. */
async function fillSlug(
  strapi: Core.Strapi,
  { uid, action, documentId, data }: DocumentWrite,
): Promise<void> {
  const isCopy = action === 'clone';
  if (data.slug || !(isCopy || action === 'create' || 'slug' in data)) return;
  const stored: { slug: string | null; name: string | null } | null = documentId
    ? await strapi.db
        .query(uid)
        .findOne({ where: { documentId }, select: ['slug', 'name'], orderBy: { locale: 'asc' } })
    : null;
  if (stored?.slug && !isCopy) {
    data.slug = stored.slug;
    return;
  }
  const name = data.name ?? stored?.name;
  if (typeof name !== 'string') return;
  await lockKeys(strapi);
  data.slug = await makeSlug(
    strapi,
    uid,
    name,
    async (slug) => !(await isTaken(strapi, uid, { slug }, null)),
  );
}
