import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { toPanelTexts } from '#kit/texts';
import { IatiPanel } from './pages/iati-panel';
import { IMPORT, PLUGIN_ID } from './plugin-id';
import { message } from './text/use-text';
import { en } from './translations/en';

/** Imports in the panel: a page of their own; and beside a project what it lacks for IATI. */
const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Upload,
      intlLabel: message('menu'),
      permissions: IMPORT,
      Component: () => import('./pages/import-page'),
      position: 4,
    });
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([IatiPanel]);
  },

  async registerTrads() {
    const { translations } = await import('./translations');
    return toPanelTexts(PLUGIN_ID, { en, ...translations });
  },
};

/** What the content manager lets plugins add to its views. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: (typeof IatiPanel)[]): void };
}

export default plugin;
