import { Box, Flex, Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { styled } from 'styled-components';
import type { DeskField, DeskUnit } from '../../../../shared/contracts/desk';
import type { TextAreaHandle } from './target-area';
import { StateChip } from '../../states/state-chip';
import { Changes } from '../../tags/changes';
import { TaggedText } from '../../tags/tagged-text';
import { useText } from '../../text/use-text';
import { Findings } from './findings';
import { focusUnit } from './focus-unit';
import { Refusal } from './refusal';
import { Suggestions } from './suggestions';
import { TargetArea } from './target-area';
import { Terms } from './terms';
import { findToDo } from './to-do';
import { UnitActions } from './unit-actions';
import { UnitTags } from './unit-tags';
import type { Editor } from './use-editor';
import { useFindings } from './use-findings';

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
  const findings = useFindings(unit, written);
  const isTyped = editor.draftOf(unit) !== undefined;
  const name = unit.role === 'text' ? field.label : `${field.label}, ${text(`role.${unit.role}`)}`;

  const move = (step: 1 | -1): void => focusUnit(findToDo(fields, unit.id, step));
  const saveAndNext = async (): Promise<void> => {
    if (!isTyped || (await editor.save([unit]))) move(1);
  };

  return (
    <Row data-active={isActive}>
      <Columns>
        <Box minWidth={0}>
          <Source lang={source.locale} dir={source.direction}>
            {unit.changes ? (
              <Changes changes={unit.changes} codes={unit.codes} />
            ) : (
              <TaggedText
                tagged={unit.source}
                codes={unit.codes}
                onInsert={field.isWritable ? (id) => area.current?.insertTag(id) : undefined}
              />
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
            onMove={move}
            onSave={() => void saveAndNext()}
          />
          {/* Ahead of the findings: a tag must not move away under the pointer when one comes in. */}
          {isActive && field.isWritable ? <UnitTags unit={unit} value={written} area={area} /> : null}
          <Findings unit={unit} value={written} findings={findings} isTyped={isTyped} />
        </Box>
      </Columns>
      <Refusal unit={unit} editor={editor} />
      {isActive && field.isWritable ? (
        <>
          <UnitActions unit={unit} editor={editor} area={area} onSave={() => void saveAndNext()} />
          <Terms unit={unit} editor={editor} area={area} />
          <Suggestions unit={unit} editor={editor} area={area} />
        </>
      ) : null}
    </Row>
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

  &[data-active='true'] {
    border-inline-start-color: ${({ theme }) => theme.colors.primary600};
  }
`;

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[4]};

  @media (max-width: 900px) {
    grid-template-columns: minmax(0, 1fr);
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
