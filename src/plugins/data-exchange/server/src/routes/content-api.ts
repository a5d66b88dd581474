import type { CachedAnswers } from '#answers/route-answers';
import { OPEN_DATA_UID } from '#data-exchange/open-data';
import { PROJECT_TYPES } from '#catalogue/content-types';

/** Whoever may list projects may take them away. */
const AS_LIST = { scope: ['plugin::catalogue.project.find'] };

const PROJECTS: CachedAnswers = { kind: 'cached', dependsOn: PROJECT_TYPES };

/** Under Strapi's API prefix, without one of the plugin's own: beside `/api/projects`. */
const get = (path: string, handler: string, answers = PROJECTS) => ({
  method: 'GET',
  path,
  handler,
  config: { prefix: '', auth: AS_LIST, answers },
});

export const contentApi = {
  type: 'content-api',
  routes: [
    get('/projects.json', 'exports.json'),
    get('/projects.csv', 'exports.csv'),
    get('/projects.xlsx', 'exports.xlsx'),
    get('/projects.atom', 'exports.atom'),
    get('/projects.iati.xml', 'exports.iati', {
      kind: 'cached',
      dependsOn: [...PROJECT_TYPES, OPEN_DATA_UID],
    }),
    get('/data-sets', 'exports.dataSets', { kind: 'cached', dependsOn: [OPEN_DATA_UID, 'api::site.site'] }),
    get('/projects.columns.csv', 'exports.columns', { kind: 'cached', dependsOn: [] }),
  ],
};
