import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { Access } from '#translation-desk/access';
import type { ExportedFile } from '#translation-desk/services';
import { allDocumentIds } from '../../adapters/document-ids';
import { assertTargetLocale } from '../../adapters/locales';
import { memoryStore } from '../../adapters/memory-store';
import { translatableTypes } from '../../adapters/translatable-types';
import type { TranslatedPair } from '../../domain/suggestions/suggest';
import { serializeTmx } from '../../exchange/tmx/serialize';
import { loadDocuments } from '../load-document';
import { translatedPairs } from '../translated-pairs';

const BATCH = 50;

/** All that is translated into a locale and reviewed, and what was brought from elsewhere, as TMX; each pair once. */
export async function exportMemory(
  strapi: Core.Strapi,
  access: Access,
  locale: Locale,
): Promise<ExportedFile> {
  await assertTargetLocale(strapi, locale);
  const pairs = new Map<string, TranslatedPair>();
  const keep = (some: readonly TranslatedPair[]): void => {
    for (const pair of some) pairs.set(`${pair.source}\n${pair.target}`, pair);
  };
  for (const type of translatableTypes(strapi).filter((one) => access.mayRead(one, locale))) {
    const ids = await allDocumentIds(strapi, type);
    for (let from = 0; from < ids.length; from += BATCH) {
      const documents = await loadDocuments(strapi, access, type, ids.slice(from, from + BATCH), locale);
      keep(documents.flatMap(translatedPairs));
    }
  }
  keep(await memoryStore(strapi).read(locale));
  const text = serializeTmx([...pairs.values()], DEFAULT_LOCALE, locale);
  return { name: `${locale}.tmx`, mime: 'application/x-tmx+xml', bytes: Buffer.from(text) };
}
