import { Button, Modal, Typography } from '@strapi/design-system';
import { Eye } from '@strapi/icons';
import { Page, useRBAC } from '@strapi/strapi/admin';
import { styled } from 'styled-components';
import type { GetCompletenessResponse } from '#info-sheet/panel';
import { backendUrl } from '../../api/backend-url';
import { useLoad } from '../../api/use-load';
import { READ_SHEETS } from '../../permissions';
import { useText } from '../../text/use-text';
import type { OpenDocument } from './use-editor';

/** What has info sheets. */
const PROJECT = 'api::project.project';

interface Props {
  document: OpenDocument;
  localeName: string;
}

/** A button that shows the info sheet with what is saved, to who may read sheets. */
export function SheetPreview({ document, localeName }: Props) {
  const text = useText();
  const { allowedActions } = useRBAC(READ_SHEETS);
  if (document.uid !== PROJECT || !allowedActions.canRead) return null;
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
  const sheets = useLoad<GetCompletenessResponse>(
    `/info-sheet/projects/${encodeURIComponent(document.documentId)}/completeness`,
  );
  if (sheets.kind === 'loading') return <Page.Loading />;
  if (sheets.kind === 'failed') return <Page.Error content={sheets.problem} />;
  const versions = sheets.data.data.locales.find(({ locale }) => locale === document.target.locale)?.versions;
  const version = versions?.draft ?? versions?.published;
  return version ? (
    <Frame
      title={text('preview.title', { locale: localeName })}
      src={`${backendUrl()}${version.links.html}`}
    />
  ) : (
    <Typography padding={6}>{text('preview.none')}</Typography>
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
