import type { StrapiApp } from '@strapi/strapi/admin';
import { StatesPanel } from './states-panel';

/** What of the content manager's interface is used; it is typed as unknown for plugins. */
interface SidePanels {
  addEditViewSidePanel(panels: (typeof StatesPanel)[]): void;
}

/** Puts the panel beside every document in the content manager. */
export function addStatesPanel(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager');
  if (hasSidePanels(apis)) apis.addEditViewSidePanel([StatesPanel]);
}

function hasSidePanels(apis: object): apis is SidePanels {
  return 'addEditViewSidePanel' in apis;
}
