const DOCUMENT = '/documents/:uid/:documentId';

/** The desk's own permissions; Strapi's, for type, field and locale, are asked beneath. */
export const admin = {
  type: 'admin',
  routes: [
    aRoute('GET', '/locales', 'desk.listLocales', 'read'),
    aRoute('GET', '/baseline', 'desk.getBaseline', 'read'),
    aRoute('GET', '/documents', 'desk.listDocuments', 'read'),
    aRoute('GET', DOCUMENT, 'desk.getDocument', 'read'),
    aRoute('GET', `${DOCUMENT}/states`, 'desk.getStates', 'read'),
    aRoute('GET', `${DOCUMENT}/suggestions`, 'desk.listSuggestions', 'read'),
    aRoute('POST', '/check', 'desk.checkText', 'read'),
    aRoute('PUT', DOCUMENT, 'desk.saveDocument', 'translate'),
    // Whoever translates or reviews.
    aRoute('POST', `${DOCUMENT}/notes`, 'desk.addNote', 'read'),
    aRoute('POST', `${DOCUMENT}/machine-translation`, 'desk.fillDocument', 'translate'),
    // Who may what of it is a matter of the document's locale.
    aRoute('PUT', `${DOCUMENT}/hand-over`, 'hand-over.change', 'read'),
    aRoute('GET', '/waiting', 'hand-over.listWaiting', 'read'),
    aRoute('GET', '/people', 'hand-over.listPeople', 'read'),
    aRoute('POST', '/publish', 'hand-over.publish', 'read'),
    aRoute('GET', '/glossary', 'glossary.listTerms', 'read'),
    aRoute('PUT', '/glossary', 'glossary.putTerm', 'glossary'),
    aRoute('DELETE', '/glossary/:id', 'glossary.removeTerm', 'glossary'),
    aRoute('POST', '/glossary/export', 'glossary.exportTerms', 'exchange'),
    aRoute('POST', '/memory/export', 'glossary.exportMemory', 'exchange'),
    aRoute('POST', '/memory', 'glossary.importMemory', 'exchange'),
    aRoute('POST', '/export', 'exchange.exportUnits', 'exchange'),
    aRoute('POST', '/import/plan', 'exchange.planImport', 'exchange'),
    aRoute('POST', '/import', 'exchange.applyImport', 'exchange'),
  ],
};

function aRoute(method: string, path: string, handler: string, permission: string) {
  const actions = [`plugin::translation-desk.${permission}`];
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies } };
}
