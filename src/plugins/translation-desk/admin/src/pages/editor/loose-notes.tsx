import { Box, Typography } from '@strapi/design-system';
import { useText } from '../../text/use-text';
import { NoteList } from './unit-notes';
import type { Editor } from './use-editor';

/** What was said of texts that the source has no more. */
export function LooseNotes({ editor: { document } }: { editor: Editor }) {
  const text = useText();
  if (document.looseNotes.length === 0) return null;
  return (
    <Box background="neutral0" shadow="tableShadow" hasRadius padding={6} paddingBottom={4}>
      <Typography variant="delta" textColor="neutral800" tag="h2" paddingBottom={3}>
        {text('notes.loose')}
      </Typography>
      <NoteList notes={document.looseNotes} />
    </Box>
  );
}
