import { useNotification, useQueryParams } from '@strapi/strapi/admin';
import { useEffect, type ReactNode } from 'react';
import { useMay } from '#kit/use-may';
import { useGetStatesQuery } from '../api/desk-api';
import { MAY } from '../permissions';
import { fieldsBehind } from '../publishing/fields-behind';
import { ReadersView } from '../publishing/readers-view';
import { useText } from '../text/use-text';

/** What of an action beside a document is used. */
interface Action {
  disabled?: boolean;
  onClick?: (event: unknown) => unknown;
  dialog?: { type: string; onConfirm?: () => unknown };
}

interface AskingDialog {
  type: 'dialog';
  title: string;
  content: ReactNode;
  confirmLabel: string;
  onConfirm(): Promise<void>;
}

interface Context {
  model: string;
  documentId?: string;
  activeTab?: string | null;
}

export interface ActionComponent {
  (context: Context): Action | null;
  type?: string;
  position?: unknown;
}

/**
 * Strapi's button “Publish” that asks first where readers of the locale won't get all of the document in their language,
 * up to date and reviewed. It goes by what was saved last.
 */
export function askBeforePublishing(publish: ActionComponent): ActionComponent {
  const Asking: ActionComponent = (context) => {
    const text = useText();
    const action = publish(context);
    const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
    const { name, behind } = useBehind(context, query.plugins?.i18n?.locale);
    const asks = action !== null && action.disabled !== true && behind.length > 0;
    useNoShortcut(asks);
    if (!asks) return action;
    const dialog: AskingDialog = {
      type: 'dialog',
      title: text('publish.title'),
      content: <ReadersView fields={behind} localeName={name} />,
      confirmLabel: text('publish.confirm'),
      async onConfirm() {
        // False: Strapi would ask something of its own, and it was asked enough.
        if (!(await action.onClick?.(undefined))) await action.dialog?.onConfirm?.();
      },
    };
    return { ...action, onClick: () => false, dialog };
  };
  return Object.assign(Asking, { type: publish.type, position: publish.position });
}

function useBehind({ model, documentId }: Context, locale: string | undefined) {
  const mayRead = useMay(MAY.read);
  const isKnown = mayRead && documentId !== undefined && documentId !== 'create' && locale !== undefined;
  const { data = [] } = useGetStatesQuery({ uid: model, documentId: documentId ?? '' }, { skip: !isKnown });
  const state = isKnown ? data.find((each) => each.locale === locale) : undefined;
  return { name: state?.name ?? '', behind: fieldsBehind(state?.fields ?? []) };
}

/** Strapi's keys for publishing would publish at once. */
function useNoShortcut(isOn: boolean): void {
  const text = useText();
  const { toggleNotification } = useNotification();
  useEffect(() => {
    if (!isOn) return;
    const stop = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !event.shiftKey || !(event.metaKey || event.ctrlKey)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      toggleNotification({ type: 'warning', message: text('publish.by-button') });
    };
    window.addEventListener('keydown', stop, true);
    return () => window.removeEventListener('keydown', stop, true);
  }, [isOn, text, toggleNotification]);
}
