import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { FieldError } from '../field-errors';
import { checkComplete } from './check-complete';
import { listDrafts } from './stored-project';

/** What readers of one locale don't get yet if a project is published in it. */
export async function findMissing(
  strapi: Core.Strapi,
  documentId: string,
  locale: Locale,
): Promise<FieldError[]> {
  const drafts = await listDrafts(strapi, documentId);
  if (!drafts.some((draft) => draft.locale === locale))
    return [{ path: [], message: 'Nothing is written in this language.' }];
  return checkComplete(strapi, drafts, { documentId, locales: [locale] });
}
