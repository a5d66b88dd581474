import { Check, Earth } from '@strapi/icons';
import type { StrapiApp, WidgetArgs } from '@strapi/strapi/admin';
import { toPanelTexts } from '#kit/texts';
import { addToContentManager } from './content-manager/add-to-content-manager';
import { MenuIcon } from './hand-over/menu-icon';
import { READ } from './permissions';
import { DESK_PATH, PLUGIN_ID } from './plugin-id';
import { message } from './text/use-text';
import { en } from './translations/en';

const TO_DO_WIDGET: WidgetArgs = {
  icon: Earth,
  title: message('widget.title'),
  component: () => import('./home/to-do-widget').then(({ ToDoWidget }) => ToDoWidget),
  pluginId: PLUGIN_ID,
  id: 'to-do',
  link: { label: message('widget.link'), href: DESK_PATH },
  permissions: READ,
};

const WAITING_WIDGET: WidgetArgs = {
  icon: Check,
  title: message('waiting.title'),
  component: () => import('./home/waiting-widget').then(({ WaitingWidget }) => WaitingWidget),
  pluginId: PLUGIN_ID,
  id: 'waiting',
  permissions: READ,
};

/** The desk in the admin panel: a page of its own, a panel beside every document, a widget on the home page. */
const plugin = {
  register(app: StrapiApp) {
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: MenuIcon,
      intlLabel: message('menu'),
      permissions: READ,
      Component: () => import('./pages/app').then(({ App }) => ({ default: App })),
      position: 3,
    });
    // Ahead of Strapi's own: it is what a translator comes for.
    app.widgets.register((widgets) => [TO_DO_WIDGET, WAITING_WIDGET, ...widgets]);
    app.registerPlugin({ id: PLUGIN_ID, name: PLUGIN_ID });
  },

  bootstrap(app: Pick<StrapiApp, 'getPlugin'>) {
    addToContentManager(app);
  },

  async registerTrads() {
    const { translations } = await import('./translations');
    return toPanelTexts(PLUGIN_ID, { en, ...translations });
  },
};

export default plugin;
