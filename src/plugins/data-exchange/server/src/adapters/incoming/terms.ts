import type { Core } from '@strapi/strapi';
import type { PlannedTerm } from '#data-exchange/import-plan';
import { DEFAULT_LOCALE } from '#domain/locale';
import { isRecord } from '#domain/records';
import { TERM_TYPES } from './content';
import { messageOf } from './write-project';

/** The priority area that each subsector belongs to, by their keys. */
export async function loadAreas(strapi: Core.Strapi): Promise<Map<string, string>> {
  const rows: Record<string, unknown>[] = await strapi.db
    .query('api::subsector.subsector')
    .findMany({ select: ['documentId'], populate: { priorityArea: { select: ['documentId'] } } });
  return new Map(
    rows.flatMap(({ documentId, priorityArea }) =>
      isRecord(priorityArea) ? [[String(documentId), String(priorityArea['documentId'])] as const] : [],
    ),
  );
}

/** Makes a term in every language with this one name, so that projects of any language can have it; answers its key. */
export async function makeTerm(
  strapi: Core.Strapi,
  { field, name, priorityArea }: PlannedTerm,
  locales: readonly string[],
): Promise<string> {
  const { uid } = TERM_TYPES[field];
  const data = { name, ...(field === 'subsector' && priorityArea !== null && { priorityArea }) };
  const { documentId } = await strapi.documents(uid).create({ locale: DEFAULT_LOCALE, data });
  for (const locale of locales)
    if (locale !== DEFAULT_LOCALE) await strapi.documents(uid).update({ documentId, locale, data });
  return documentId;
}

/** Takes a term away that nothing has any more; where something has it, it stays. */
export async function removeTerm(
  strapi: Core.Strapi,
  field: PlannedTerm['field'],
  documentId: string,
): Promise<void> {
  try {
    await strapi.documents(TERM_TYPES[field].uid).delete({ documentId, locale: '*' });
  } catch (error) {
    messageOf(error);
  }
}
