import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { HandOver } from '#translation-desk/hand-over';
import { useText } from '../text/use-text';
import { handOverTexts } from './hand-over-text';

/** Who works on a document until when, and whether it waits. */
export function HandOverLines({ handOver }: { handOver: HandOver }) {
  const text = useText();
  const { formatDate } = useIntl();
  const toDate = (iso: string): string => formatDate(iso, { dateStyle: 'medium' });
  return (
    <>
      {handOverTexts(text, handOver, toDate).map((line) => (
        <Typography key={line} variant="pi" textColor="neutral800" tag="p">
          {line}
        </Typography>
      ))}
    </>
  );
}
