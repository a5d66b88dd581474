import type { StrapiApp } from '@strapi/strapi/admin';
import { toPanelTexts } from '#kit/texts';
import { PLUGIN_ID } from './plugin-id';
import { PortalPanel } from './portal-panel';
import { en } from './translations/en';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([PortalPanel]);
  },

  async registerTrads() {
    const { translations } = await import('./translations');
    return toPanelTexts(PLUGIN_ID, { en, ...translations });
  },
};

/** What the content manager lets plugins add to its views. */
interface ContentManager {
  apis: { addEditViewSidePanel(panels: (typeof PortalPanel)[]): void };
}
