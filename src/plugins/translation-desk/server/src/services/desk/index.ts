import type { Core } from '@strapi/strapi';
import type { DeskService } from '#translation-desk/services';
import { adminAccess, FULL_ACCESS } from '../../adapters/access';
import { fillDocument } from '../machine-translation/fill-document';
import { addNote } from '../notes/add-note';
import { checkText } from './check-text';
import { getDocument } from './get-document';
import { getStates } from './get-states';
import { listDocuments } from './list-documents';
import { listLocales } from './list-locales';
import { listSuggestions } from './list-suggestions';
import { saveDocument } from './save-document';

export const desk = ({ strapi }: { strapi: Core.Strapi }): DeskService => ({
  accessOf: (ability) => adminAccess(strapi, ability),
  fullAccess: FULL_ACCESS,
  listLocales: (access) => listLocales(strapi, access),
  listDocuments: (access, query) => listDocuments(strapi, access, query),
  getDocument: (access, key, locale) => getDocument(strapi, access, key, locale),
  getStates: (access, key) => getStates(strapi, access, key),
  listSuggestions: (access, key, locale, unit) => listSuggestions(strapi, access, key, locale, unit),
  checkText: (request) => checkText(strapi, request),
  saveDocument: (access, key, locale, request) => saveDocument(strapi, access, key, locale, request),
  addNote: (access, key, locale, request) => addNote(strapi, access, key, locale, request),
  fillDocument: (access, key, locale) => fillDocument(strapi, access, key, locale),
});
