import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isDomainError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { Access } from '#translation-desk/access';
import type { PublishResponse } from '#translation-desk/hand-over';
import type { DocumentKey } from '#translation-desk/unit';
import { assertTargetLocale } from '../../adapters/locales';
import { publishDocument } from '../../adapters/publish-document';
import { findTranslatableType } from '../../adapters/translatable-types';

/** Publishes documents in a locale, each by itself: one that can't be published keeps none of the others. */
export async function publishMany(
  strapi: Core.Strapi,
  access: Access,
  locale: Locale,
  keys: readonly DocumentKey[],
): Promise<PublishResponse['data']> {
  await assertTargetLocale(strapi, locale);
  const answer: PublishResponse['data'] = { published: 0, refused: [] };
  for (const key of keys) {
    const reason = await publish(strapi, access, locale, key);
    if (reason === null) answer.published += 1;
    else answer.refused.push({ ...key, reason });
  }
  return answer;
}

/** Why it couldn't be published; null where it was. */
async function publish(
  strapi: Core.Strapi,
  access: Access,
  locale: Locale,
  { uid, documentId }: DocumentKey,
): Promise<string | null> {
  const type = findTranslatableType(strapi, uid);
  if (!type || !access.mayPublish(type, locale)) return 'It isn’t for you to publish.';
  const draft: unknown = await strapi.db
    .query(type.uid)
    .findOne({ where: { documentId, locale, publishedAt: null }, select: ['id'] });
  if (draft === null) return 'It has no version in this language.';
  try {
    await publishDocument(strapi, type, documentId, locale);
    return null;
  } catch (error) {
    if (error instanceof errors.ApplicationError || isDomainError(error)) return error.message;
    throw error;
  }
}
