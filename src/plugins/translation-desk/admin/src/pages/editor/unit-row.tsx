import { Box, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { styled } from 'styled-components';
import type { DeskField, DeskUnit } from '#translation-desk/desk';
import type { TextAreaHandle, UnitAction } from './target-area';
import { StateChip } from '../../states/state-chip';
import { Changes } from '../../tags/changes';
import { TaggedText } from '../../tags/tagged-text';
import { useText, type Text } from '../../text/use-text';
import { Findings } from './findings';
import { Columns } from './columns';
import { confirmationOf } from './confirmation';
import { focusInView, focusUnit, sourceId } from './focus-unit';
import { NEXT_DOCUMENT_ID } from './next-document';
import { Refusal } from './refusal';
import { Suggestions } from './suggestions';
import { TargetArea } from './target-area';
import { Terms } from './terms';
import { findToDo } from './to-do';
import { UnitActions } from './unit-actions';
import { UnitNotes } from './unit-notes';
import { UnitTags } from './unit-tags';
import type { Editor } from './use-editor';
import { useFindings } from './use-findings';
import { useSuggestions } from './use-suggestions';

interface Props {
  unit: DeskUnit;
  field: DeskField;
  editor: Editor;
  localeName: string;
  /** Whether the person is in it: only then it has its tools. */
  isActive: boolean;
  onActive(id: string): void;
}

/** One unit: the source, the target beside it, and beneath it what helps. */
export function UnitRow({ unit, field, editor, localeName, isActive, onActive }: Props) {
  const text = useText();
  const area = useRef<TextAreaHandle>(null);
  const { source, target, fields } = editor.document;
  const written = editor.textOf(unit);
  const findings = useFindings(unit, written, target.locale);
  const isTyped = editor.draftOf(unit) !== undefined;
  const hasTools = isActive && field.isWritable;
  const suggestions = useSuggestions(unit, editor.document, hasTools);
  const name = nameOf(text, field, unit);
  const next = findToDo(fields, unit.id, 1);

  const goOn = (): void => (next === null ? focusInView(NEXT_DOCUMENT_ID) : focusUnit(next));
  const confirm = async (): Promise<void> => {
    if (!(await editor.save([unit], { confirmed: true }))) return;
    // What was pressed may be gone.
    focusUnit(next ?? unit.id);
  };
  const act = (action: UnitAction): void => {
    switch (action.kind) {
      case 'save':
        if (isTyped) void editor.save([unit]).then((isSaved) => isSaved && focusUnit(next ?? unit.id));
        else goOn();
        return;
      case 'confirm':
        if (confirmationOf(unit, editor.document.mayReview)) void confirm();
        else act({ kind: 'save' });
        return;
      case 'move':
        if (action.step === 1) goOn();
        else focusUnit(findToDo(fields, unit.id, -1));
        return;
      case 'copy-source':
        area.current?.replace(unit.source);
        return;
      case 'take-suggestion': {
        const suggestion = suggestions[action.place - 1];
        if (suggestion) area.current?.replace(suggestion.target);
        return;
      }
      default:
        action satisfies never;
    }
  };
  const insertTag = field.isWritable ? (id: number) => area.current?.insertTag(id) : undefined;

  return (
    <Row data-active={isActive}>
      <Columns>
        <Box minWidth={0}>
          <Source id={sourceId(unit.id)} lang={source.locale} dir={source.direction}>
            {unit.changes ? (
              <Changes changes={unit.changes} codes={unit.codes} onInsert={insertTag} />
            ) : (
              <TaggedText tagged={unit.source} codes={unit.codes} onInsert={insertTag} />
            )}
          </Source>
          <UnitKind unit={unit} isOnly={field.units.length === 1} />
        </Box>
        <Box minWidth={0}>
          <TargetArea
            ref={area}
            unit={unit}
            value={written}
            label={text('unit.target', { name, locale: localeName })}
            lang={target.locale}
            dir={target.direction}
            isReadOnly={!field.isWritable}
            findings={findings}
            onChange={(value) => editor.write(unit, value)}
            onFocus={() => onActive(unit.id)}
            onAction={act}
          />
          {/* Ahead of the findings: a tag must not move away under the pointer when one comes in. */}
          {hasTools ? <UnitTags unit={unit} value={written} area={area} /> : null}
          <Findings unit={unit} value={written} findings={findings} isTyped={isTyped} />
        </Box>
      </Columns>
      <Published unit={unit} editor={editor} />
      <Refusal unit={unit} editor={editor} />
      <UnitNotes unit={unit} editor={editor} name={name} isActive={isActive} />
      {hasTools ? (
        <>
          <UnitActions unit={unit} editor={editor} area={area} onAction={act} hasNext={next !== null} />
          <Terms unit={unit} editor={editor} area={area} />
          <Suggestions
            suggestions={suggestions}
            unit={unit}
            document={editor.document}
            onTake={(place) => act({ kind: 'take-suggestion', place })}
          />
        </>
      ) : null}
    </Row>
  );
}

/** `Description, paragraph 2 of 3`: no two of a document are called the same. */
function nameOf(text: Text, { label, units }: DeskField, unit: DeskUnit): string {
  if (unit.role === 'text' && units.length === 1) return label;
  const role = text(`role.${unit.role}`);
  if (units.length === 1) return `${label}, ${role}`;
  return text('unit.name', { field: label, role, place: units.indexOf(unit) + 1, count: units.length });
}

/** What readers have now, where the draft says something else. */
function Published({ unit: { published, codes }, editor }: { unit: DeskUnit; editor: Editor }) {
  const text = useText();
  if (!published) return null;
  const { locale, direction } = editor.document.target;
  return (
    <Box paddingTop={2}>
      <Typography variant="pi" textColor="neutral600">
        {text('unit.published')}
      </Typography>{' '}
      <Typography variant="pi" textColor="neutral800" lang={locale} dir={direction}>
        <Changes changes={published} codes={codes} />
      </Typography>
    </Box>
  );
}

/** What the unit is and how it stands; the only one of its field stands as the field. */
function UnitKind({ unit: { role, state }, isOnly }: { unit: DeskUnit; isOnly: boolean }) {
  const text = useText();
  return (
    <Flex gap={2} paddingBottom={1}>
      {isOnly ? null : <StateChip state={state} />}
      {role === 'text' ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text(`role.${role}`)}
        </Typography>
      )}
    </Flex>
  );
}

const Row = styled.div`
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[6]}`};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-inline-start: 3px solid transparent;
  padding-inline-start: calc(${({ theme }) => theme.spaces[6]} - 3px);

  &[data-active='true'] {
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Source = styled.div`
  padding: 1.1rem 0 0.8rem;
  font-size: 1.4rem;
  line-height: 1.6;
  color: ${({ theme }) => theme.colors.neutral800};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
