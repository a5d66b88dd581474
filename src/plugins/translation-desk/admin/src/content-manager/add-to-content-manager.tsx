import type { StrapiApp } from '@strapi/strapi/admin';
import { askBeforePublishing, type ActionComponent } from './ask-before-publishing';
import { StatesPanel } from './states-panel';

/** What of the content manager's interface is used; it is typed as unknown for plugins. */
interface ContentManager {
  addEditViewSidePanel(panels: (typeof StatesPanel)[]): void;
  addDocumentAction(change: (actions: ActionComponent[]) => ActionComponent[]): void;
}

/** Puts the panel beside every document in the content manager, and has “Publish” ask where something is to do. */
export function addToContentManager(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) return;
  apis.addEditViewSidePanel([StatesPanel]);
  apis.addDocumentAction((actions) =>
    actions.map((action) => (action.type === 'publish' ? askBeforePublishing(action) : action)),
  );
}

function isContentManager(apis: object): apis is ContentManager {
  return 'addEditViewSidePanel' in apis && 'addDocumentAction' in apis;
}
