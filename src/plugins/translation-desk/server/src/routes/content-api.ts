/** For agencies that work in their own tools: an API token granted `plugin::translation-desk.agency.…`. */
export const contentApi = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/xliff', handler: 'agency.exportXliff' },
    { method: 'POST', path: '/xliff/plan', handler: 'agency.planXliff' },
    { method: 'POST', path: '/xliff', handler: 'agency.importXliff' },
  ],
};
