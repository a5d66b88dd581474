const DOCUMENT = '/documents/:uid/:documentId';

/** Whether somebody may see histories at all; which fields, Strapi's own permissions say beneath. */
export const admin = {
  type: 'admin',
  routes: [
    aRoute('GET', DOCUMENT, 'reading.list', 'read'),
    aRoute('GET', `${DOCUMENT}/compare`, 'reading.compare', 'read'),
    // What may be written, Strapi's own permissions say.
    aRoute('POST', `${DOCUMENT}/restore/plan`, 'restoring.plan', 'read'),
    aRoute('POST', `${DOCUMENT}/restore`, 'restoring.restore', 'read'),
  ],
};

function aRoute(method: string, path: string, handler: string, permission: string) {
  const actions = [`plugin::history.${permission}`];
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies } };
}
