import type { StrapiApp } from '@strapi/strapi/admin';
import type { ActionComponent } from './action';
import { askBeforeDeleting, askBeforeUnpublishing } from './ask-before-removing';

/** What of the content manager's interface is used; it is typed as unknown for others. */
interface ContentManager {
  addDocumentAction(change: (actions: ActionComponent[]) => ActionComponent[]): void;
}

/** Has the content manager ask before a project's English version goes, or a term that projects have. */
export function askBeforeRemovals(app: Pick<StrapiApp, 'getPlugin'>): void {
  const { apis } = app.getPlugin('content-manager');
  if (!isContentManager(apis)) return;
  apis.addDocumentAction((actions) =>
    actions.map((action, index) => {
      if (action.type === 'unpublish') return askBeforeUnpublishing(action);
      if (action.type === 'delete') return askBeforeDeleting(action, 'delete-all');
      // i18n puts its own, of one language and without a type, right before that of all.
      const isOfLocale = action.type === undefined && actions[index + 1]?.type === 'delete';
      return isOfLocale ? askBeforeDeleting(action, 'delete') : action;
    }),
  );
}

function isContentManager(apis: object): apis is ContentManager {
  return 'addDocumentAction' in apis;
}
