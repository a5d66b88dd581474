import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';
import { PROJECT } from '../project-uid';
import { useMay } from '../use-may';
import { useText } from '../use-text';
import { LocaleItem } from './locale-item';
import { useCompleteness } from './use-completeness';

interface PanelProps {
  model: string;
  documentId?: string;
  document?: { updatedAt?: string; publishedAt?: string | null; status?: string };
}

/** The side panel “Info sheet” of a project that has been saved: each language with its completeness and its links. */
export function InfoSheetPanel({ model, documentId, document }: PanelProps) {
  const text = useText();
  const mayRead = useMay(SHEET_PERMISSIONS.read);
  if (model !== PROJECT || !documentId || !mayRead) return null;
  const version = `${document?.updatedAt} ${document?.status}`;
  return { title: text('panel.title'), content: <Languages documentId={documentId} version={version} /> };
}

function Languages({ documentId, version }: { documentId: string; version: string }) {
  const text = useText();
  const state = useCompleteness(documentId, version);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  switch (state.kind) {
    case 'loading':
      return <Loader small>{text('panel.loading')}</Loader>;
    case 'failed':
      return <Typography textColor="danger600">{text('panel.failed')}</Typography>;
    case 'loaded': {
      const names = new Map(state.locales.map(({ locale, name }) => [locale, name]));
      const current = query.plugins?.i18n?.locale ?? state.locales[0]?.locale;
      return (
        <Box width="100%">
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {state.locales.map((sheets) => (
              <LocaleItem
                key={`${sheets.locale} ${current}`}
                sheets={sheets}
                names={names}
                isOpen={sheets.locale === current}
              />
            ))}
          </Flex>
          <Box paddingTop={3}>
            <Typography variant="pi" textColor="neutral600">
              {text('panel.unsaved')}
            </Typography>
          </Box>
        </Box>
      );
    }
    default:
      return state satisfies never;
  }
}
