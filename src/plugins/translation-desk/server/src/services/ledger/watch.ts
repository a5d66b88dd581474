import type { Core } from '@strapi/strapi';
import { servicesOf } from '#catalogue/services';
import { currentActor } from '#access/current-actor';
import { lineStore } from '../../adapters/line-store';
import { glossaryStore } from '../../adapters/glossary-store';
import { memoryStore } from '../../adapters/memory-store';
import { handOverStore } from '../../adapters/hand-over-store';
import type { TranslatableType } from '#translation-desk/translatable-type';
import { noteStore } from '../../adapters/note-store';
import { subscribeToRows } from '../../adapters/row-writes';
import { findTranslatableType } from '../../adapters/translatable-types';
import { forgetDocument } from '../forget-document';
import { takeFirst } from './baseline';
import { gather, gatherWrites, type GatheredDocument } from './gathered-writes';
import { NO_ANNOTATIONS, type Recording } from './recording';
import { narrowType } from './narrow-type';
import { refresh } from './refresh';

/**
 * Keeps the desk's tables in step with every write from now on. What the Document Service does at once is settled at
 * its end, in the same transaction; a row that something else writes is settled by itself.
 */
export function watchWrites(strapi: Core.Strapi): void {
  subscribeToRows(strapi, {
    async onWrite(write) {
      if (gather(write)) return;
      await takeFirst(strapi, write.type, [write.documentId]);
      await settle(
        strapi,
        [{ ...write, locales: [write.locale], fields: [...write.fields] }],
        NO_ANNOTATIONS,
      );
    },
    async onLocaleDeleted(type, locale) {
      await lineStore(strapi).forgetLocale(type.uid, locale);
      await servicesOf(strapi).counterparts.forgetLocale(type.uid, locale);
      await noteStore(strapi).forgetLocale(type.uid, locale);
      await handOverStore(strapi).forgetLocale(type.uid, locale);
      await glossaryStore(strapi).forgetLocale(locale);
      await memoryStore(strapi).forgetLocale(locale);
    },
  });

  strapi.documents.use(async (context, next) => {
    const type = findTranslatableType(strapi, context.uid);
    if (!type || !WRITES.has(context.action)) return next();
    return strapi.db.transaction(async () => {
      const documentId = 'documentId' in context.params ? context.params.documentId : undefined;
      if (typeof documentId === 'string') await takeFirst(strapi, type, [documentId]);
      const result = await writeGathered(strapi, async () => next());
      if (context.action === 'delete') await forgetDocument(strapi, type, context.params.documentId);
      if (context.action === 'publish') await endHandOver(strapi, type, context.params);
      return result;
    });
  });
}

/** What is published waits no more, whoever published it. */
async function endHandOver(
  strapi: Core.Strapi,
  { uid }: TranslatableType,
  { documentId, locale }: { documentId: string; locale?: unknown },
): Promise<void> {
  const locales: unknown[] = Array.isArray(locale) ? locale : [locale];
  for (const one of locales)
    await handOverStore(strapi).clearReady(
      { uid, documentId },
      typeof one === 'string' && one !== '*' ? one : null,
    );
}

/** Runs `work` and settles whatever it writes at its end. Asks for an open transaction. */
export async function writeGathered<Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> {
  return gatherWrites(work, (documents, annotationsIn) => settle(strapi, documents, annotationsIn));
}

const WRITES = new Set(['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft']);

async function settle(
  strapi: Core.Strapi,
  documents: readonly GatheredDocument[],
  annotationsIn: Recording['annotationsIn'],
): Promise<void> {
  const recording = { by: currentActor(strapi), at: new Date(), annotationsIn };
  for (const { type, documentId, locales, fields } of documents) {
    await refresh(
      strapi,
      narrowType(type, fields, locales),
      { documentIds: [documentId], locales },
      recording,
    );
  }
}
