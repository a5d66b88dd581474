import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { Suggestion } from '#translation-desk/suggestion';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { assertTargetLocale } from '../../adapters/locales';
import { findAlikeSources } from '../../adapters/fingerprints/find-alike-sources';
import { memoryStore } from '../../adapters/memory-store';
import { findTranslatableType } from '../../adapters/translatable-types';
import { groupBy } from '#domain/group-by';
import { fingerprintsOf } from '../../domain/suggestions/fingerprints';
import { suggest, type TranslatedPair } from '../../domain/suggestions/suggest';
import { loadDocument, loadDocuments } from '../load-document';
import { loadOwnTerms } from '../load-terms';
import { translatedPairs } from '../translated-pairs';

/** What the same or a similar source was translated to elsewhere in the locale, the most alike first. */
export async function listSuggestions(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
  unitId: string,
): Promise<Suggestion[]> {
  await assertTargetLocale(strapi, locale);
  const document = await loadDocument(strapi, access, key, locale);
  const unit = document?.fields.flatMap((field) => field.sourceUnits).find(({ id }) => id === unitId);
  if (!unit) return [];
  const alike = await findAlikeSources(strapi, key, locale, fingerprintsOf(unit));
  const pairs: TranslatedPair[] = [];
  for (const [uid, keys] of groupBy(alike, (one) => one.uid)) {
    const type = findTranslatableType(strapi, uid);
    if (!type) continue;
    const ids = keys.map(({ documentId }) => documentId);
    const documents = await loadDocuments(strapi, access, type, ids, locale);
    pairs.push(...documents.flatMap(translatedPairs));
  }
  pairs.push(...(await memoryStore(strapi).findAlike(locale, fingerprintsOf(unit))));
  pairs.push(...(await loadOwnTerms(strapi, locale)));
  return suggest(unit.text, pairs);
}
