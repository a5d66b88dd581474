import { Box, Flex, Link, Loader, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { useDay } from '#kit/day';
import { useLoad } from '#kit/load';
import { useMay } from '#kit/use-may';
import type { DocumentKey } from '#history/reading';
import { useListHistoryQuery } from '../api/history-api';
import { historyPath, MAY_READ } from '../plugin-id';
import { authorText, causeText } from '../text/entry-texts';
import { useText } from '../text/use-text';

interface Context {
  model: string;
  documentId?: string;
}

const SHOWN = 4;

/** Who changed a document last, beside it in the content manager, and the way to all of its history. */
export function HistoryPanel({ model, documentId }: Context): { title: string; content: ReactNode } | null {
  const text = useText();
  const mayRead = useMay(MAY_READ);
  if (!model.startsWith('api::') || !documentId || documentId === 'create' || !mayRead) return null;
  return { title: text('panel.title'), content: <Latest document={{ uid: model, documentId }} /> };
}

function Latest({ document }: { document: DocumentKey }) {
  const text = useText();
  const day = useDay();
  const list = useLoad(useListHistoryQuery({ document, pageSize: SHOWN }));
  if (list.kind === 'loading') return <Loader small />;
  if (list.kind === 'failed') return <Typography textColor="danger600">{list.problem}</Typography>;
  const { data } = list.data;
  if (data.length === 0) return <Typography textColor="neutral600">{text('panel.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
        {data.map((entry) => (
          <li key={entry.moment}>
            <Typography tag="p" textColor="neutral800">
              {causeText(text, entry)}
              {entry.parts.some(({ locale }) => locale !== '')
                ? ` (${entry.parts.map(({ locale }) => locale).join(', ')})`
                : ''}
            </Typography>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {text('entry.by', {
                time: day(entry.at, { withTime: true }),
                author: authorText(text, entry.by),
              })}
            </Typography>
          </li>
        ))}
      </Flex>
      <Box>
        <Link tag={NavLink} to={historyPath(document)}>
          {text('panel.all')}
        </Link>
      </Box>
    </Flex>
  );
}
