import type { Core, UID } from '@strapi/strapi';
import { LANGUAGES, type InEveryLanguage, type Language } from '#domain/language';
import { DEFAULT_LOCALE } from '#domain/locale';
import { COUNTRIES } from './data/countries';
import { PRIORITY_AREAS } from './data/priority-areas';
import { SUBSECTORS } from './data/subsectors';
import { TOPICS } from './data/topics';
import { localeCodes } from './locale-codes';
import { once } from './once';

type TaxonomyUid =
  | 'api::country.country'
  | 'api::priority-area.priority-area'
  | 'api::subsector.subsector'
  | 'api::topic.topic';

/** Countries, priority areas, subsectors and topics with their names in every language, each created once. */
export async function reconcileTaxonomies(strapi: Core.Strapi): Promise<void> {
  // One transaction: some 270 rows with a commit each take SQLite many times as long.
  await strapi.db.transaction(() => createMissingTerms(strapi));
}

async function createMissingTerms(strapi: Core.Strapi): Promise<void> {
  const languages = await existingLanguages(strapi);
  for (const { code, name } of COUNTRIES) {
    await createTerm(strapi, 'api::country.country', languages, { code }, { name });
  }
  for (const { slug, name, description } of PRIORITY_AREAS) {
    await createTerm(strapi, 'api::priority-area.priority-area', languages, { slug }, { name, description });
  }
  for (const { slug, name, priorityArea } of SUBSECTORS) {
    const area = await findDocumentId(strapi, 'api::priority-area.priority-area', { slug: priorityArea });
    await createTerm(
      strapi,
      'api::subsector.subsector',
      languages,
      { slug },
      { name },
      { priorityArea: area },
    );
  }
  for (const { slug, name } of TOPICS) {
    await createTerm(strapi, 'api::topic.topic', languages, { slug }, { name });
  }
}

/** `documentId` of the entry with this key, such as `{ code: 'AZ' }`; null where there is none. */
export async function findDocumentId(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  key: Record<string, string>,
): Promise<string | null> {
  const row = await strapi.db.query(uid).findOne({ where: { ...key }, select: ['documentId'] });
  return row?.documentId ?? null;
}

async function createTerm(
  strapi: Core.Strapi,
  uid: TaxonomyUid,
  languages: Language[],
  key: Record<string, string>,
  texts: Record<string, InEveryLanguage>,
  relations: Record<string, string | null> = {},
): Promise<void> {
  await once(strapi, `${uid}:${Object.values(key).join()}`, async () => {
    if (await findDocumentId(strapi, uid, key)) return;
    const dataIn = (language: Language) => ({
      ...key,
      ...relations,
      ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, text[language]])),
    });
    const { documentId } = await strapi
      .documents(uid)
      .create({ locale: DEFAULT_LOCALE, data: dataIn('en') as never });
    for (const language of languages) {
      await strapi.documents(uid).update({ documentId, locale: language, data: dataIn(language) as never });
    }
  });
}

/** Languages of the data that the portal has as locales, the default one apart. */
async function existingLanguages(strapi: Core.Strapi): Promise<Language[]> {
  const locales = await localeCodes(strapi);
  return LANGUAGES.filter((language) => language !== DEFAULT_LOCALE && locales.includes(language));
}
