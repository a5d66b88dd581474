import type { CachedAnswers } from '#answers/route-answers';
import { PROJECT_TYPES, PROJECT_UID, TEMPLATE_UID } from '#catalogue/content-types';
import { SHEET_FORMATS } from '#info-sheet/sheet-format';

const RIGHTS = [...new Set(Object.values(SHEET_FORMATS).map(({ right }) => right))];

const SHEETS: CachedAnswers = {
  kind: 'cached',
  dependsOn: [...PROJECT_TYPES, TEMPLATE_UID],
  // A sheet is of one project, which the catalogue reads.
  noted: [PROJECT_UID],
};

/** Public, as far as the role or token is granted the action. */
export const contentApi = {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/projects/:id/info-sheet',
      handler: 'info-sheet.find',
      config: { prefix: '', answers: { ...SHEETS, isNegotiated: true } },
    },
    {
      method: 'GET',
      path: '/projects/:id/info-sheet.:format',
      handler: 'info-sheet.findFormat',
      config: { prefix: '', answers: SHEETS, auth: { scope: RIGHTS } },
    },
  ],
};
