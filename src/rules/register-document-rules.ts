import type { Core } from '@strapi/strapi';
import { toDocumentWrite, type DocumentWrite } from './document-write';
import { assertKnownLocale } from './known-locale';
import { assertLocaleAccess } from './locale-access';
import { applyProjectRules } from './project';
import { applyTaxonomyRules } from './taxonomy';

/**
 * Puts the rules of the content model on every way in: the panel, the API, imports and the desk all write through
 * Strapi's Document Service. A refused write leaves nothing behind: rules and write share a transaction.
 */
export function registerDocumentRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const write = toDocumentWrite(context);
    if (!write || !isLocalized(strapi, write)) return next();
    if (write.locales !== '*')
      await Promise.all(write.locales.map((locale) => assertKnownLocale(strapi, locale)));
    assertLocaleAccess(strapi, write);
    const save = async () => next();
    return strapi.db.transaction(async () => {
      await applyTaxonomyRules(strapi, write);
      return write.uid === 'api::project.project' ? applyProjectRules(strapi, write, save) : save();
    });
  });
}

function isLocalized(strapi: Core.Strapi, { uid }: DocumentWrite): boolean {
  const options = strapi.contentType(uid).pluginOptions as { i18n?: { localized?: boolean } } | undefined;
  return uid.startsWith('api::') && options?.i18n?.localized === true;
}
