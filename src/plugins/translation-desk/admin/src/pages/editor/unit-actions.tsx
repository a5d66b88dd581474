import { Button, Flex } from '@strapi/design-system';
import { ArrowRight, Check, Cross, Duplicate } from '@strapi/icons';
import type { RefObject } from 'react';
import type { DeskUnit } from '#translation-desk/desk';
import { useText } from '../../text/use-text';
import { confirmationOf } from './confirmation';
import type { TextAreaHandle, UnitAction } from './target-area';
import type { Editor } from './use-editor';

interface Props {
  unit: DeskUnit;
  editor: Editor;
  area: RefObject<TextAreaHandle>;
  onAction(action: UnitAction): void;
  /** Whether another unit is to do. */
  hasNext: boolean;
}

/** What can be done with a unit as it stands, each by a key too. */
export function UnitActions({ unit, editor, area, onAction, hasNext }: Props) {
  const text = useText();
  const isTyped = editor.draftOf(unit) !== undefined;
  const confirmation = confirmationOf(unit, editor.document.mayReview);
  return (
    <Flex gap={2} wrap="wrap" justifyContent="flex-end" paddingTop={3}>
      {isTyped ? (
        <Button
          size="S"
          variant="ghost"
          startIcon={<Cross aria-hidden />}
          onClick={() => {
            // As if typed, so that it can be undone.
            area.current?.replace(unit.target ?? '');
            editor.drop(unit.id);
          }}
        >
          {text('unit.discard')}
        </Button>
      ) : null}
      <Button
        size="S"
        variant="tertiary"
        startIcon={<Duplicate aria-hidden />}
        title="Alt+0"
        onClick={() => onAction({ kind: 'copy-source' })}
      >
        {text('unit.copy-source')}
      </Button>
      {confirmation && editor.textOf(unit) !== '' ? (
        <Button
          size="S"
          variant="secondary"
          startIcon={<Check aria-hidden />}
          title="Ctrl+Shift+Enter"
          loading={editor.isSaving}
          onClick={() => onAction({ kind: 'confirm' })}
        >
          {text(confirmation)}
        </Button>
      ) : null}
      {isTyped || hasNext ? (
        <Button
          size="S"
          endIcon={hasNext ? <ArrowRight aria-hidden /> : undefined}
          title="Ctrl+Enter"
          loading={editor.isSaving}
          onClick={() => onAction({ kind: 'save' })}
        >
          {text(isTyped ? (hasNext ? 'unit.save-next' : 'unit.save') : 'unit.next')}
        </Button>
      ) : null}
    </Flex>
  );
}
