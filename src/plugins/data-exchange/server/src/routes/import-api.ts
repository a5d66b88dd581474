/** With an API token that is granted `plugin::data-exchange.imports.…`. */
export const importApi = {
  type: 'content-api',
  routes: [
    { method: 'POST', path: '/imports', handler: 'imports.plan' },
    { method: 'GET', path: '/imports', handler: 'imports.list' },
    { method: 'GET', path: '/imports/:id', handler: 'imports.findOne' },
    { method: 'GET', path: '/imports/:id/projects', handler: 'imports.listProjects' },
    { method: 'POST', path: '/imports/:id/apply', handler: 'imports.apply' },
    { method: 'POST', path: '/imports/:id/undo', handler: 'imports.undo' },
  ],
};
