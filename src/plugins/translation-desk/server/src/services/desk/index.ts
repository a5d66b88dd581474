import type { Core } from '@strapi/strapi';
import type { Ability } from '#access/ability';
import type { Locale } from '#domain/locale';
import type { CheckTextRequest, ListDocumentsQuery, SaveDocumentRequest } from '#translation-desk/desk';
import type { DocumentKey } from '#translation-desk/unit';
import { adminAccess, FULL_ACCESS, type Access } from '../../adapters/access';
import { fillDocument } from '../machine-translation/fill-document';
import { checkText } from './check-text';
import { getDocument } from './get-document';
import { getStates } from './get-states';
import { listDocuments } from './list-documents';
import { listLocales } from './list-locales';
import { listSuggestions } from './list-suggestions';
import { saveDocument } from './save-document';

/** What a person does at the desk. `strapi.plugin('translation-desk').service('desk')` gives it. */
export const desk = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** What an admin user may do, by the abilities of their request. */
  accessOf: (ability: Ability): Access => adminAccess(strapi, ability),
  /** What the holder of a token may do that is granted the route. */
  fullAccess: FULL_ACCESS,
  listLocales: (access: Access) => listLocales(strapi, access),
  listDocuments: (access: Access, query: ListDocumentsQuery) => listDocuments(strapi, access, query),
  getDocument: (access: Access, key: DocumentKey, locale: Locale) => getDocument(strapi, access, key, locale),
  getStates: (access: Access, key: DocumentKey) => getStates(strapi, access, key),
  listSuggestions: (access: Access, key: DocumentKey, locale: Locale, unit: string) =>
    listSuggestions(strapi, access, key, locale, unit),
  checkText: (request: CheckTextRequest) => checkText(request),
  saveDocument: (access: Access, key: DocumentKey, locale: Locale, request: SaveDocumentRequest) =>
    saveDocument(strapi, access, key, locale, request),
  fillDocument: (access: Access, key: DocumentKey, locale: Locale) =>
    fillDocument(strapi, access, key, locale),
});

export type DeskService = ReturnType<typeof desk>;
