import type { StrapiApp } from '@strapi/strapi/admin';
import { toPanelTexts } from '#kit/texts';
import { HistoryPanel } from './content-manager/history-panel';
import { PLUGIN_ID } from './plugin-id';
import { en } from './translations/en';

/** The history in the admin panel: a panel beside every document, and a page of its own for each. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
    app.router.addRoute({
      path: `plugins/${PLUGIN_ID}/:uid/:documentId`,
      lazy: async () => ({ Component: (await import('./pages/history-page')).HistoryPage }),
    });
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([HistoryPanel]);
  },

  async registerTrads() {
    const { translations } = await import('./translations');
    return toPanelTexts(PLUGIN_ID, { en, ...translations });
  },
};

/** What the content manager lets plugins add to its views. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: (typeof HistoryPanel)[]): void };
}
