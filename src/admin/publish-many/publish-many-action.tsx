import type { BulkAction } from '../bulk-action';
import { useText } from '../texts';
import { PROJECT } from '../kit/project-uid';
import { PublishManyForm } from './publish-many-form';

/** Strapi's “Publish” above the list of projects, with our dialog: it asks the rules beforehand and names what is missing. */
export function publishWhatIsReady(original: BulkAction): BulkAction {
  const PublishMany: BulkAction = (props) => {
    const text = useText();
    const action = original(props);
    if (action?.actionType !== 'publish' || props.model !== PROJECT) return action;
    const documentIds = props.documents.map(({ documentId }) => documentId);
    return {
      ...action,
      dialog: {
        type: 'modal',
        title: text('fiche.publish.title'),
        content: ({ onClose }: { onClose: () => void }) => (
          <PublishManyForm documentIds={documentIds} onClose={onClose} />
        ),
      },
    };
  };
  PublishMany.type = original.type;
  return PublishMany;
}
