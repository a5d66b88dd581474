import { Button } from '@strapi/design-system';
import { Magic } from '@strapi/icons';
import { useText } from '../../text/use-text';
import { unitsToDo } from './to-do';
import type { Editor } from './use-editor';
import { useFill } from './use-fill';

/** Has a machine fill what is empty; only where one is set up and the person may translate. */
export function FillButton({ editor }: { editor: Editor }) {
  const text = useText();
  const { isFilling, fill } = useFill(editor);
  const { fields, mayFill } = editor.document;
  if (!mayFill) return null;
  const isAnyEmpty = unitsToDo(fields).some(({ target }) => target === null);
  return (
    <Button
      variant="tertiary"
      startIcon={<Magic aria-hidden />}
      disabled={!isAnyEmpty || editor.isSaving}
      loading={isFilling}
      onClick={() => void fill()}
    >
      {text('fill.button')}
    </Button>
  );
}
