import { useMemo } from 'react';
import { isTermType } from '#domain/terms';
import { PROJECT } from '../kit/project-uid';
import { useText } from '../texts';
import { DuplicateForm } from './duplicate-form';

interface Context {
  model: string;
  documentId?: string;
}

/** What of Strapi's action beside a row of a list is used. */
interface Action {
  label?: string;
}

export interface ActionComponent {
  (context: Context): Action | null;
  type?: string;
  position?: unknown;
}

/** Strapi's “Duplicate” of a project or a term, that asks what the copy is called and says what is in it. */
export function askBeforeDuplicating(duplicate: ActionComponent): ActionComponent {
  const Asking: ActionComponent = (context) => {
    const text = useText();
    const action = duplicate(context);
    const { model, documentId = '' } = context;
    // One component as long as it is open: another would forget what is typed.
    const content = useMemo(
      () =>
        function Duplicate({ onClose }: { onClose: () => void }) {
          return <DuplicateForm model={model} documentId={documentId} onClose={onClose} />;
        },
      [model, documentId],
    );
    if (!action || !documentId || !(model === PROJECT || isTermType(model))) return action;
    const dialog = { type: 'modal', title: text('fiche.copy.title'), content };
    return { ...action, onClick: () => false, dialog };
  };
  return Object.assign(Asking, { type: duplicate.type, position: duplicate.position });
}
