/** The panel's own routes; Strapi's permissions for type and locale are asked beneath. */
export const admin = {
  type: 'admin',
  routes: [
    aRoute('POST', '/imports', 'imports.plan'),
    aRoute('GET', '/imports', 'imports.list'),
    aRoute('GET', '/imports/:id', 'imports.findOne'),
    aRoute('GET', '/imports/:id/projects', 'imports.listProjects'),
    aRoute('POST', '/imports/:id/apply', 'imports.apply'),
    aRoute('POST', '/imports/:id/undo', 'imports.undo'),
    // Whether the project may be read is asked beneath.
    {
      method: 'GET',
      path: '/projects/:documentId/iati',
      handler: 'exports.iatiOf',
      config: { policies: ['admin::isAuthenticatedAdmin'], answers: { kind: 'private' } },
    },
  ],
};

function aRoute(method: string, path: string, handler: string) {
  const actions = ['plugin::data-exchange.import'];
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies } };
}
