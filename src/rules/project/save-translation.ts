import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { DocumentWrite } from '../document-write';
import { refuse } from '../field-errors';
import { checkComplete } from './check-complete';
import { inheritShared } from './inherit-shared';
import { checkSharedFields, dropSharedFields, inheritRelations, sharedFieldsIn } from './shared-fields';
import { loadStoredProject, RELATION_NAMES, type DraftRow } from './stored-project';

/** A write in a locale that isn't the base's: it changes nothing that is shared. */
export async function saveTranslation<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  drafts: DraftRow[],
  { base, own, locale }: { base: DraftRow; own: DraftRow | undefined; locale: Locale },
  save: () => Promise<T>,
): Promise<T> {
  const isNew = own === undefined;
  const names = [...(isNew ? RELATION_NAMES : []), ...sharedFieldsIn(strapi, write.data)];
  const stored = names.length > 0 ? await loadStoredProject(strapi, base, names) : null;
  refuse([
    ...write.outside,
    ...(stored ? await checkSharedFields(strapi, write.data, stored, isNew) : []),
    ...(write.publishes ? await checkComplete(strapi, drafts, write) : []),
  ]);
  if (stored) {
    dropSharedFields(strapi, write.data);
    if (isNew) await inheritRelations(strapi, write.data, stored, locale);
  }
  const empty = isNew ? await inheritShared(strapi, write.documentId, base, write.data) : null;
  const result = await save();
  await empty?.();
  return result;
}
