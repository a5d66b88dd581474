import type { Core } from '@strapi/strapi';
import { toRecords } from '#domain/records';
import { sharedAttributes } from '../shared-attributes';
import { COMPONENTS, isRelationName, loadStoredProject, PROJECT, type DraftRow } from './stored-project';

/**
 * Gives a new version the shared fields of the base's draft, and answers what has to be emptied once it is written. Strapi
 * takes them from what is published and copies them to every draft: a change in English that nobody has published yet was
 * lost as soon as somebody began a translation.
 */
export async function inheritShared(
  strapi: Core.Strapi,
  documentId: string | null,
  base: DraftRow,
  data: Record<string, unknown>,
): Promise<() => Promise<void>> {
  if (documentId === null || !(await isPublished(strapi, documentId))) return async () => {};
  const names = sharedAttributes(strapi.contentType(PROJECT)).filter((name) => !isRelationName(name));
  const { values } = await loadStoredProject(strapi, base, names);
  for (const name of names) data[name] = COMPONENTS.includes(name) ? withoutIds(values[name]) : values[name];
  const empty = names.filter((name) => !COMPONENTS.includes(name) && values[name] === null);
  return async () => {
    if (empty.length === 0) return;
    await strapi.db.query(PROJECT).updateMany({
      where: { documentId, publishedAt: null },
      data: Object.fromEntries(empty.map((name) => [name, null])),
    });
  };
}

function withoutIds(entries: unknown): object[] {
  return toRecords(entries).map(({ id: _id, ...entry }) => entry);
}

async function isPublished(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (
    (await strapi.db.query(PROJECT).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0
  );
}
