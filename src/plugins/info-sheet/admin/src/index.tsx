import type { StrapiApp } from '@strapi/strapi/admin';
import { BulkDownloadAction } from './bulk/bulk-download-action';
import { InfoSheetPanel } from './panel/info-sheet-panel';
import { en } from './translations/en';

const NAME = 'info-sheet';

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: NAME, name: NAME });
  },

  bootstrap(app: StrapiApp) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManager;
    apis.addEditViewSidePanel([InfoSheetPanel]);
    apis.addBulkAction([BulkDownloadAction]);
  },

  async registerTrads({ locales }: { locales: string[] }) {
    const data = Object.fromEntries(Object.entries(en).map(([key, text]) => [`${NAME}.${key}`, text]));
    return locales.map((locale) => ({ locale, data: locale === 'en' ? data : {} }));
  },
};

/** What the content manager lets plugins add to its views. */
interface ContentManager {
  apis: {
    addEditViewSidePanel(panels: (typeof InfoSheetPanel)[]): void;
    addBulkAction(actions: (typeof BulkDownloadAction)[]): void;
  };
}
