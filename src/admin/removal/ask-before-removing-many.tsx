import { DEFAULT_LOCALE } from '#domain/locale';
import { PROJECT } from '#kit/project-uid';
import type { BulkAction } from '../bulk-action';
import { ManyQuestion } from './many-question';
import { useRemovalText } from './use-removal-text';

const ASKED = ['delete', 'unpublish'] as const;

/** Strapi's “Delete” and “Unpublish” above the list of projects, that name them and say what readers lose. */
export function askBeforeRemovingMany(remove: BulkAction): BulkAction {
  const goes = ASKED.find((type) => type === remove.type);
  if (!goes) return remove;
  const Asking: BulkAction = (props) => {
    const { text } = useRemovalText();
    const action = remove(props);
    const { model, documents } = props;
    if (!action?.dialog || model !== PROJECT) return action;
    return {
      ...action,
      dialog: {
        ...action.dialog,
        title: text(`fiche.removal.${goes}-many`, { count: documents.length }),
        content: <ManyQuestion documents={documents} locale={documents[0]?.locale ?? DEFAULT_LOCALE} />,
      },
    };
  };
  return Object.assign(Asking, { type: remove.type });
}
