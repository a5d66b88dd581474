import { Button, Modal, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { Page } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';
import { backendUrl } from '#kit/backend-url';
import { useCompleteness } from '#kit/completeness';
import { PROJECT } from '#kit/project-uid';
import { useMay } from '#kit/use-may';
import type { OpenDocument } from '../../api/desk-api';
import { useText } from '../../text/use-text';

interface Props {
  document: OpenDocument;
  localeName: string;
}

/** A button that shows the info sheet with what is saved, to who may read sheets. */
export function SheetPreview({ document, localeName }: Props) {
  const text = useText();
  const mayRead = useMay(SHEET_PERMISSIONS.read);
  if (document.uid !== PROJECT || !mayRead) return null;
  return (
    <Modal.Root>
      <Modal.Trigger>
        <Button variant="tertiary" startIcon={<Eye aria-hidden />}>
          {text('preview.open')}
        </Button>
      </Modal.Trigger>
      <Wide>
        <Modal.Header>
          <Modal.Title>{text('preview.title', { locale: localeName })}</Modal.Title>
        </Modal.Header>
        <Sheet document={document} localeName={localeName} />
      </Wide>
    </Modal.Root>
  );
}

/** The link is a ticket of a few minutes: it is asked for anew whenever the preview is opened. */
function Sheet({ document, localeName }: Props) {
  const text = useText();
  const sheets = useCompleteness(document.documentId);
  if (sheets.kind === 'loading') return <Page.Loading />;
  if (sheets.kind === 'failed') return <Page.Error content={sheets.problem} />;
  const versions = sheets.data.find(({ locale }) => locale === document.target.locale)?.versions;
  const version = versions?.draft ?? versions?.published;
  return version ? (
    <Frame
      title={text('preview.title', { locale: localeName })}
      src={`${backendUrl()}${version.links.html}`}
    />
  ) : (
    <Typography textColor="neutral800" padding={6}>
      {text('preview.none')}
    </Typography>
  );
}

const Wide = styled(Modal.Content)`
  width: min(100rem, 95vw);
  max-width: none;
  height: 90vh;
  max-height: none;
`;

const Frame = styled.iframe`
  flex-grow: 1;
  width: 100%;
  height: 100%;
  background: white;
  border: 0;
`;
