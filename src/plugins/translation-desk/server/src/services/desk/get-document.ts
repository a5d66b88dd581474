import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import { textDirection } from '#domain/text-direction';
import type { GetDocumentResponse } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import type { Access } from '#translation-desk/access';
import { loadAuthors } from '../../adapters/authors';
import { fieldLabels } from '../../adapters/field-labels';
import { assertTargetLocale } from '../../adapters/locales';
import { translationProvider } from '../../adapters/machine-translation';
import { termFinder } from '../../domain/terms/term-finder';
import { loadHandOvers } from '../hand-over/load-hand-overs';
import { loadDocument, publishedTexts } from '../load-document';
import { loadTerms } from '../load-terms';
import { loadThreads } from '../notes/threads';
import { toDeskNotes } from '../notes/to-desk-notes';
import { toDeskField } from './to-desk-field';

/** A document for the editor; null where there is none that the person may read. */
export async function getDocument(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
): Promise<GetDocumentResponse['data'] | null> {
  await assertTargetLocale(strapi, locale);
  const document = await loadDocument(strapi, access, key, locale);
  if (!document) return null;
  const { type, source, target, title } = document;
  const labels = await fieldLabels(strapi, type);
  const findTerms = termFinder(await loadTerms(strapi, access, locale));
  const threads = (await loadThreads(strapi, [document]))(document);
  const notes = [...threads.byUnit.values(), threads.loose].flat();
  const signs = [
    ...document.fields.flatMap(({ line }) => (line ? [line.recordedBy] : [])),
    ...notes.map(({ writtenBy }) => writtenBy),
  ];
  const authorOf = await loadAuthors(strapi, signs);
  const handOverOf = await loadHandOvers(strapi, [key.documentId], locale);
  const isWritable = (field: string): boolean => access.mayTranslate && access.mayWrite(type, locale, field);
  return {
    ...key,
    title,
    typeName: type.displayName,
    source: {
      locale: DEFAULT_LOCALE,
      direction: textDirection(DEFAULT_LOCALE),
      isPublished: source.isPublished || !type.draftAndPublish,
      updatedAt: source.updatedAt,
    },
    target: { locale, direction: textDirection(locale), exists: target !== null },
    fields: document.fields
      .filter((field) => field.sourceUnits.length + field.targetUnits.length > 0)
      .map((field) =>
        toDeskField(field, labels[field.name], isWritable(field.name), {
          locale,
          findTerms,
          authorOf,
          threads,
          published: document.published && publishedTexts(document, field),
        }),
      ),
    looseNotes: toDeskNotes(threads.loose, authorOf),
    mayNote: access.mayTranslate || access.mayReview,
    handOver: handOverOf(key),
    mayHandOver: type.draftAndPublish && Object.keys(type.fields).some(isWritable),
    mayPublish: access.mayPublish(type, locale),
    mayReview: access.mayReview,
    mayFill: translationProvider(strapi) !== null && Object.keys(type.fields).some(isWritable),
  };
}
