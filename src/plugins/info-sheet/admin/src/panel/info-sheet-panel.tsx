import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { SHEET_PERMISSIONS } from '#info-sheet/panel';
import { useCompleteness } from '#kit/completeness';
import { PROJECT } from '#kit/project-uid';
import { useMay } from '#kit/use-may';
import { useText } from '../use-text';
import { LocaleItem } from './locale-item';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** The side panel “Info sheet” of a project that has been saved: each language with its completeness and its links. */
export function InfoSheetPanel({ model, documentId }: PanelProps) {
  const text = useText();
  const mayRead = useMay(SHEET_PERMISSIONS.read);
  if (model !== PROJECT || !documentId || !mayRead) return null;
  return { title: text('panel.title'), content: <Languages documentId={documentId} /> };
}

function Languages({ documentId }: { documentId: string }) {
  const text = useText();
  const state = useCompleteness(documentId);
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  switch (state.kind) {
    case 'loading':
      return <Loader small>{text('panel.loading')}</Loader>;
    case 'failed':
      return <Typography textColor="danger600">{text('panel.failed')}</Typography>;
    case 'loaded': {
      const names = new Map(state.data.map(({ locale, name }) => [locale, name]));
      const current = query.plugins?.i18n?.locale ?? state.data[0]?.locale;
      return (
        <Box width="100%">
          <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
            {state.data.map((sheets) => (
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
