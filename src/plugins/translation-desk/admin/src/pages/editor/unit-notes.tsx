import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { Message } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useDay } from '#kit/day';
import { useProblemText } from '#kit/problem-text';
import type { DeskUnit } from '#translation-desk/desk';
import type { DeskNote } from '#translation-desk/note';
import { useAddNoteMutation } from '../../api/desk-api';
import { authorText } from '../../text/author-text';
import { useText } from '../../text/use-text';
import type { Editor } from './use-editor';

interface Props {
  unit: DeskUnit;
  editor: Editor;
  /** How the unit is called on the page. */
  name: string;
  isActive: boolean;
}

/** What people said of a unit, and where the person may answer. */
export function UnitNotes({ unit, editor, name, isActive }: Props) {
  const mayAdd = isActive && editor.document.mayNote;
  if (unit.notes.length === 0 && !mayAdd) return null;
  return (
    <Box paddingTop={3}>
      <NoteList notes={unit.notes} />
      {mayAdd ? <AddNote unit={unit} editor={editor} name={name} /> : null}
    </Box>
  );
}

/** A thread, the oldest first. */
export function NoteList({ notes }: { notes: readonly DeskNote[] }) {
  const text = useText();
  if (notes.length === 0) return null;
  return (
    <ul aria-label={text('notes.label')}>
      {notes.map((note) => (
        <Box key={note.id} tag="li" background="neutral100" hasRadius padding={3} marginBottom={2}>
          <Typography variant="pi" textColor="neutral600" tag="p">
            <Said note={note} />
          </Typography>
          <Typography textColor="neutral800" tag="p" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {note.text}
          </Typography>
        </Box>
      ))}
    </ul>
  );
}

/** Who said it, and when; of a note that came in a file also who brought it. */
function Said({ note: { by, signature, at } }: { note: DeskNote }) {
  const text = useText();
  const writeDay = useDay();
  const author = authorText(text, by);
  const date = writeDay(at, { withTime: true });
  return (
    <>
      {signature === null
        ? text('notes.said', { author, date })
        : text('notes.brought', { signature, author, date })}
    </>
  );
}

function AddNote({ unit, editor: { document }, name }: Pick<Props, 'unit' | 'editor' | 'name'>) {
  const text = useText();
  const problemText = useProblemText();
  const { toggleNotification } = useNotification();
  const [addNote, { isLoading }] = useAddNoteMutation();
  const [draft, setDraft] = useState<string | null>(null);

  async function save(said: string): Promise<void> {
    const { uid, documentId, target } = document;
    try {
      await addNote({
        key: { uid, documentId },
        locale: target.locale,
        request: { unit: unit.id, text: said },
      }).unwrap();
      setDraft(null);
    } catch (error) {
      toggleNotification({ type: 'danger', message: problemText(error) });
    }
  }

  if (draft === null)
    return (
      <Button size="S" variant="ghost" startIcon={<Message aria-hidden />} onClick={() => setDraft('')}>
        {text(unit.notes.length === 0 ? 'notes.add' : 'notes.answer')}
      </Button>
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Field.Root>
        <Textarea
          aria-label={text('notes.of', { name })}
          autoFocus
          dir="auto"
          maxLength={5000}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
      </Field.Root>
      <Flex gap={2} justifyContent="flex-end">
        <Button size="S" variant="tertiary" onClick={() => setDraft(null)}>
          {text('notes.cancel')}
        </Button>
        <Button size="S" disabled={draft.trim() === ''} loading={isLoading} onClick={() => void save(draft)}>
          {text('notes.save')}
        </Button>
      </Flex>
    </Flex>
  );
}
