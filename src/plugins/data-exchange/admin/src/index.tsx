import { Upload } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { toPanelTexts } from '#kit/texts';
import { IMPORT, PLUGIN_ID } from './plugin-id';
import { message } from './text/use-text';
import { en } from './translations/en';

/** Imports in the panel: a page of their own. */
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

  async registerTrads() {
    const { translations } = await import('./translations');
    return toPanelTexts(PLUGIN_ID, { en, ...translations });
  },
};

export default plugin;
