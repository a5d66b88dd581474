import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import type { DocumentWrite } from './document-write';

/** What names a document: a project has a title, a term a name. */
const NAMES = ['title', 'name'];

/**
 * Gives a copy of all languages the name that it was asked for in its base alone: Strapi would write it over the
 * translations' too.
 */
export async function nameCopy<T>(
  strapi: Core.Strapi,
  write: DocumentWrite,
  save: () => Promise<T>,
): Promise<T> {
  const { uid, action, locales, data } = write;
  const field = NAMES.find((name) => typeof data[name] === 'string');
  if (action !== 'clone' || locales !== '*' || field === undefined) return save();
  const { [field]: name } = data;
  delete data[field];
  const copy = await save();
  if (!isRecord(copy) || typeof copy.documentId !== 'string') return copy;
  const { documentId } = copy;
  const made: { locale: Locale }[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    select: ['locale'],
    orderBy: { id: 'asc' },
  });
  const base = made.find(({ locale }) => locale === DEFAULT_LOCALE) ?? made[0];
  if (base) await strapi.documents(uid).update({ documentId, locale: base.locale, data: { [field]: name } });
  return copy;
}
