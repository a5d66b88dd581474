import { Download } from '@strapi/icons';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';
import { PROJECT } from '#kit/project-uid';
import { useMay } from '#kit/use-may';
import { useText } from '../use-text';
import { BulkDownloadForm } from './bulk-download-form';

interface ActionProps {
  model: string;
  documents: { documentId: string }[];
}

/** “Info sheets” above the list of projects, once some are chosen. */
export function BulkDownloadAction({ model, documents }: ActionProps) {
  const text = useText();
  const mayRead = useMay(SHEET_PERMISSIONS.read);
  const mayDownload = useMay(SHEET_PERMISSIONS.bulkDownload);
  if (model !== PROJECT || !mayRead || !mayDownload) return null;
  const documentIds = documents.map(({ documentId }) => documentId);
  return {
    label: text('bulk.action'),
    icon: <Download />,
    variant: 'tertiary' as const,
    dialog: {
      type: 'modal' as const,
      title: text('bulk.title'),
      content: ({ onClose }: { onClose: () => void }) => (
        <BulkDownloadForm documentIds={documentIds} onClose={onClose} />
      ),
    },
  };
}
