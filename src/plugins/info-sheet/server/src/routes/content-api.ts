import { SHEET_FORMATS } from '#info-sheet/sheet-format';

const PUBLIC = { prefix: '' };
const RIGHTS = [...new Set(Object.values(SHEET_FORMATS).map(({ right }) => right))];

/** Public, as far as the role or token is granted the action. */
export const contentApi = {
  type: 'content-api',
  routes: [
    { method: 'GET', path: '/projects/:id/info-sheet', handler: 'info-sheet.find', config: PUBLIC },
    {
      method: 'GET',
      path: '/projects/:id/info-sheet.:format',
      handler: 'info-sheet.findFormat',
      config: { ...PUBLIC, auth: { scope: RIGHTS } },
    },
  ],
};
