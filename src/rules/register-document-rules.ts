import type { Core } from '@strapi/strapi';
import { localizedOf } from '#domain/attribute';
import { toDocumentWrite, type DocumentWrite } from './document-write';
import { refuse } from './field-errors';
import { findOutside } from './find-outside';
import { inTurn } from '#store/connection/in-turn';
import { isPanelPublish } from './is-panel-publish';
import { leaveInverseRelations } from './leave-inverse-relations';
import { nameCopy } from './name-copy';
import { assertKnownLocale } from './known-locale';
import { assertLocaleAccess } from './locale-access';
import { applyProjectRules, listDrafts, PROJECT } from './project';
import { assertShownPictures } from './shown-pictures';
import { findUnstorable } from './storable-texts';
import { checkSite, SITE } from './site';
import { applyTaxonomyRules } from './taxonomy';
import { removeTerm, takeReplacement } from './term-removal';

/**
 * Puts the rules of the content model on every way in: the panel, the API, imports and the desk all write through
 * Strapi's Document Service. A refused write leaves nothing behind: rules and write share a transaction.
 */
export function registerDocumentRules(strapi: Core.Strapi): void {
  takeReplacement(strapi);
  strapi.documents.use(async (context, next) => {
    if (context.action === 'delete') return removeTerm(strapi, context, async () => next());
    const write = toDocumentWrite(context);
    if (!write?.uid.startsWith('api::')) return next();
    leaveInverseRelations(strapi, write);
    await assertShownPictures(strapi, write);
    if (!isLocalized(strapi, write)) return next();
    if (isPanelPublish(strapi)) write.publishes = true;
    write.outside = findOutside(strapi, write);
    return strapi.db.transaction(async ({ trx }) => {
      const save = () => nameCopy(strapi, write, async () => next());
      const run = () => applyRules(strapi, write, save);
      return write.publishes ? inTurn(trx, run) : run();
    });
  });
}

async function applyRules<T>(strapi: Core.Strapi, write: DocumentWrite, save: () => Promise<T>): Promise<T> {
  refuse(findUnstorable(write.data));
  const isProject = write.uid === PROJECT;
  const drafts = isProject && write.documentId ? await listDrafts(strapi, write.documentId) : [];
  // A locale that the document has a version in is one that there is.
  for (const locale of write.locales === '*' ? [] : write.locales)
    if (!drafts.some((draft) => draft.locale === locale)) await assertKnownLocale(strapi, locale);
  assertLocaleAccess(strapi, write);
  await applyTaxonomyRules(strapi, write);
  if (isProject) return applyProjectRules(strapi, write, drafts, save);
  refuse([...write.outside, ...(write.uid === SITE ? checkSite(write) : [])]);
  return save();
}

function isLocalized(strapi: Core.Strapi, { uid }: DocumentWrite): boolean {
  return localizedOf(strapi.contentType(uid)) === true;
}
