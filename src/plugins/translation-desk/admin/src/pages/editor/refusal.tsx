import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { DeskUnit, RefusedUnit } from '#translation-desk/desk';
import { useText } from '../../text/use-text';
import { TaggedText } from '../../tags/tagged-text';
import type { Editor } from './use-editor';

/** Why the last save left a unit as it was, and what the person can do; their own text is still in the text area. */
export function Refusal({ unit, editor }: { unit: DeskUnit; editor: Editor }) {
  const text = useText();
  const refusal = editor.draftOf(unit)?.refusal;
  if (!refusal) return null;
  return (
    <Box role="alert" background="warning100" hasRadius marginTop={3} padding={4}>
      <Typography fontWeight="bold" textColor="neutral800" tag="p">
        {text(`refusal.${refusal.reason}`)}
      </Typography>
      <Details refusal={refusal} unit={unit} editor={editor} />
    </Box>
  );
}

interface DetailsProps {
  refusal: RefusedUnit;
  unit: DeskUnit;
  editor: Editor;
}

function Details({ refusal, unit, editor }: DetailsProps): ReactNode {
  const text = useText();
  switch (refusal.reason) {
    case 'target-changed':
      return (
        <>
          <Quoted editor={editor}>
            {refusal.now === null ? (
              text('refusal.removed')
            ) : (
              <TaggedText tagged={refusal.now} codes={unit.codes} />
            )}
          </Quoted>
          <Flex gap={2} paddingTop={3}>
            <Button size="S" variant="tertiary" onClick={() => editor.drop(unit.id)}>
              {text('refusal.take-theirs')}
            </Button>
            <Button size="S" variant="secondary" onClick={() => editor.keepMine(unit)}>
              {text('refusal.keep-mine')}
            </Button>
          </Flex>
        </>
      );
    case 'has-extras':
      return (
        <>
          {refusal.extras.map((extra, at) => (
            <Quoted key={at} editor={editor}>
              <TaggedText tagged={extra} codes={unit.codes} />
            </Quoted>
          ))}
          <Box paddingTop={3}>
            <Button
              size="S"
              variant="secondary"
              loading={editor.isSaving}
              onClick={() => void editor.save([unit], { dropExtras: true })}
            >
              {text('refusal.drop-extras')}
            </Button>
          </Box>
        </>
      );
    case 'broken':
    case 'source-changed':
    case 'forbidden':
      return null;
    default:
      return refusal satisfies never;
  }
}

function Quoted({ editor, children }: { editor: Editor; children: ReactNode }) {
  const { locale, direction } = editor.document.target;
  return (
    <Typography textColor="neutral800" tag="p" lang={locale} dir={direction}>
      {children}
    </Typography>
  );
}
