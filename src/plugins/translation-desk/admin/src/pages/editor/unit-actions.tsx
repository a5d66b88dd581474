import { Button, Flex } from '@strapi/design-system';
import { ArrowRight, Check, Cross, Duplicate } from '@strapi/icons';
import type { RefObject } from 'react';
import type { DeskUnit } from '../../../../shared/contracts/desk';
import { useText } from '../../text/use-text';
import type { TextAreaHandle } from './target-area';
import type { Editor } from './use-editor';

interface Props {
  unit: DeskUnit;
  editor: Editor;
  area: RefObject<TextAreaHandle>;
  onSave(): void;
}

/** What can be done with a unit as it stands. */
export function UnitActions({ unit, editor, area, onSave }: Props) {
  const text = useText();
  const isTyped = editor.draftOf(unit) !== undefined;
  const confirm = confirmation(unit, editor.document.mayReview);
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end" paddingTop={3}>
      {isTyped ? (
        <Button
          size="S"
          variant="ghost"
          startIcon={<Cross aria-hidden />}
          onClick={() => editor.drop(unit.id)}
        >
          {text('unit.discard')}
        </Button>
      ) : null}
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Duplicate aria-hidden />}
        onClick={() => area.current?.replace(unit.source)}
      >
        {text('unit.copy-source')}
      </Button>
      {confirm && editor.textOf(unit) !== '' ? (
        <Button
          size="S"
          variant="secondary"
          startIcon={<Check aria-hidden />}
          loading={editor.isSaving}
          onClick={() => void editor.save([unit], { confirmed: true })}
        >
          {text(confirm)}
        </Button>
      ) : null}
      <Button size="S" endIcon={<ArrowRight aria-hidden />} loading={editor.isSaving} onClick={onSave}>
        {text(isTyped ? 'unit.save-next' : 'unit.next')}
      </Button>
    </Flex>
  );
}

/** Who may not review can still say that a text outlived a change of its source. */
function confirmation(
  { state, target }: DeskUnit,
  mayReview: boolean,
): 'unit.accept' | 'unit.confirm' | null {
  if (target === null) return null;
  if (state === 'outdated') return 'unit.accept';
  return state === 'needs-review' && mayReview ? 'unit.confirm' : null;
}
