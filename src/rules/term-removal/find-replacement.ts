import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { DEFAULT_LOCALE } from '#domain/locale';

/** A version of a term. */
export interface TermVersion {
  id: number;
  locale: string;
  priorityArea?: { documentId: string } | null;
}

const SUBSECTOR = 'api::subsector.subsector';

/** A term's versions, the default locale's first. */
export async function loadVersions(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<TermVersion[]> {
  const versions: TermVersion[] = await strapi.db.query(uid).findMany({
    where: { documentId },
    select: ['id', 'locale'],
    ...(uid === SUBSECTOR ? { populate: { priorityArea: { select: ['documentId'] } } } : {}),
    orderBy: { locale: 'asc' },
  });
  return [
    ...versions.filter(({ locale }) => locale === DEFAULT_LOCALE),
    ...versions.filter(({ locale }) => locale !== DEFAULT_LOCALE),
  ];
}

/**
 * The versions of what takes a term's place.
 * @throws ValidationError where it can't: it is the term itself, isn't there, or belongs to another priority area
 */
export async function getReplacement(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { removed, documentId, base }: { removed: string; documentId: string; base: TermVersion },
): Promise<TermVersion[]> {
  if (documentId === removed) throw new errors.ValidationError('An entry can’t take its own place.');
  const versions = await loadVersions(strapi, uid, documentId);
  const { singularName } = strapi.contentType(uid).info;
  const own = versions.find(({ locale }) => locale === base.locale);
  if (!own) {
    const message = `There is no ${singularName} “${documentId}” in the language “${base.locale}” to take the place of the one to be deleted.`;
    throw new errors.ValidationError(message);
  }
  if (own.priorityArea?.documentId !== base.priorityArea?.documentId) {
    throw new errors.ValidationError('A subsector is replaced by one of the same priority area.');
  }
  return versions;
}
