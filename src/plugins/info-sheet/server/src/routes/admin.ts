import type { PrivateAnswers } from '#answers/route-answers';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';

const { read, bulkDownload } = SHEET_PERMISSIONS;

const PRIVATE: PrivateAnswers = { kind: 'private' };

/** The panel's own; Strapi's permission to read the project is asked beneath. */
export const admin = {
  type: 'admin',
  routes: [
    aRoute('GET', '/projects/:documentId/completeness', 'panel.getCompleteness', [read]),
    aRoute('GET', '/projects/:documentId/sheet.:format', 'panel.findSheet', [read]),
    aRoute('GET', '/bulk-downloads/locales', 'panel.listBulkLocales', [read, bulkDownload]),
    aRoute('POST', '/bulk-downloads', 'panel.downloadInBulk', [read, bulkDownload]),
    // An iframe, a tab and a download carry no bearer token: the ticket in the address stands for the session.
    {
      method: 'GET',
      path: '/tickets/:ticket/sheet.:format',
      handler: 'panel.redeemTicket',
      config: { auth: false, policies: [], answers: PRIVATE },
    },
  ],
};

function aRoute(method: string, path: string, handler: string, actions: string[]) {
  const policies = ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }];
  return { method, path, handler, config: { policies, answers: PRIVATE } };
}
