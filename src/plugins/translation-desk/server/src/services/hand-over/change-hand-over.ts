import type { Core } from '@strapi/strapi';
import type { Locale } from '#domain/locale';
import type { Access } from '#translation-desk/access';
import type { HandOver, HandOverRequest } from '#translation-desk/hand-over';
import type { DocumentKey } from '#translation-desk/unit';
import { mayEditLocale } from '../../adapters/access';
import { currentActor } from '#access/current-actor';
import { handOverStore, type HandOverChange } from '../../adapters/hand-over-store';
import { assertTargetLocale } from '../../adapters/locales';
import { tellByMail } from '../../adapters/mail';
import { personOf } from '../../adapters/people';
import { loadDocument, type LoadedDocument } from '../load-document';
import { loadHandOvers } from './load-hand-overs';

/** Null: there is no such document, or none that the person may read. `forbidden`: it is for others to do. */
export async function changeHandOver(
  strapi: Core.Strapi,
  access: Access,
  key: DocumentKey,
  locale: Locale,
  request: HandOverRequest,
): Promise<HandOver | 'forbidden' | null> {
  await assertTargetLocale(strapi, locale);
  const document = await loadDocument(strapi, access, key, locale);
  if (!document) return null;
  const by = currentActor(strapi);
  if (!mayChange(access, document, request, by)) return 'forbidden';
  const [before] = await handOverStore(strapi).read([key.documentId], locale);
  await strapi.db.transaction(() => handOverStore(strapi).write(key, locale, changeOf(request, by)));
  const handOvers = await loadHandOvers(strapi, [key.documentId], locale);
  const handOver = handOvers(key);
  await tellByMail(strapi, { document, request, by, translator: before?.readyBy ?? null });
  return handOver;
}

function mayChange(
  access: Access,
  { type, locale }: LoadedDocument,
  request: HandOverRequest,
  by: string,
): boolean {
  const mayPublish = access.mayPublish(type, locale);
  const translates = access.mayTranslate && mayEditLocale(access, [type], locale);
  switch (request.kind) {
    case 'ready':
    case 'not-ready':
      // What has no drafts is read as soon as it is saved.
      return type.draftAndPublish && (translates || mayPublish);
    case 'send-back':
      return mayPublish;
    case 'assign':
      return mayPublish || (translates && (request.assignee === null || personOf(by) === request.assignee));
    default:
      return request satisfies never;
  }
}

function changeOf(request: HandOverRequest, by: string): HandOverChange {
  const at = new Date().toISOString();
  switch (request.kind) {
    case 'ready':
      return { readyBy: by, readyAt: at, sentBackBy: null, sentBackAt: null, reason: null };
    case 'not-ready':
      return { readyBy: null, readyAt: null };
    case 'send-back':
      return { readyBy: null, readyAt: null, sentBackBy: by, sentBackAt: at, reason: request.reason };
    case 'assign':
      return { assignee: request.assignee, due: request.due };
    default:
      return request satisfies never;
  }
}
