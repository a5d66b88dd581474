import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Fragment, type ReactNode } from 'react';
import { styled } from 'styled-components';
import type { CheckFinding } from '../../../../shared/contracts/check';
import type { PlannedUnit } from '../../../../shared/contracts/import-plan';
import { TaggedText } from '../../tags/tagged-text';
import { findingText } from '../../text/finding-text';
import { useText, type Text } from '../../text/use-text';

interface Props {
  unit: PlannedUnit;
  isTaken: boolean;
  onDecide: ((unit: PlannedUnit, take: boolean) => void) | null;
}

/** One unit of a plan: where it is, why, and the texts that the decision rests on. */
export function PlannedUnitRow({ unit, isTaken, onDecide }: Props) {
  const text = useText();
  const name = `${unit.title ?? unit.documentId}, ${unit.unit}`;
  return (
    <Row>
      <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
        <Box>
          <Typography fontWeight="bold" textColor="neutral800">
            {unit.title ?? unit.documentId}
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral600">
            {unit.unit}
          </Typography>
          <Reason unit={unit} />
        </Box>
        {unit.kind === 'held' && (onDecide || isTaken) ? (
          <Checkbox
            aria-label={text('plan.take-unit', { name })}
            checked={isTaken}
            disabled={!onDecide}
            onCheckedChange={(checked) => onDecide?.(unit, checked === true)}
          >
            {text('plan.take')}
          </Checkbox>
        ) : null}
      </Flex>
      <Texts>
        {textsOf(unit, text).map(([label, tagged]) => (
          <Fragment key={label}>
            <dt>
              <Typography variant="pi" textColor="neutral600">
                {label}
              </Typography>
            </dt>
            <dd>
              <Typography textColor="neutral800">
                {tagged === null || tagged === '' ? text('plan.no-text') : <TaggedText tagged={tagged} />}
              </Typography>
            </dd>
          </Fragment>
        ))}
      </Texts>
    </Row>
  );
}

function Reason({ unit }: { unit: PlannedUnit }): ReactNode {
  const text = useText();
  switch (unit.kind) {
    case 'change':
      return <Findings findings={unit.warnings} />;
    case 'unchanged':
      return null;
    case 'held':
      return (
        <>
          <Sentence>{text(`held.${unit.reason}`)}</Sentence>
          <Findings findings={unit.warnings} />
        </>
      );
    case 'refused':
      return (
        <>
          <Sentence>{text(`refused.${unit.reason}`)}</Sentence>
          <Findings findings={unit.errors} />
        </>
      );
    default:
      return unit satisfies never;
  }
}

function Findings({ findings }: { findings: CheckFinding[] }) {
  const text = useText();
  return findings.map((finding) => <Sentence key={finding.code}>{findingText(text, finding)}</Sentence>);
}

function Sentence({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral800" tag="p">
      {children}
    </Typography>
  );
}

/** With the label of each text; a text that says the same as the one before it is left out. */
function textsOf(unit: PlannedUnit, text: Text): [string, string | null][] {
  switch (unit.kind) {
    case 'change':
      return [
        [text('plan.source'), unit.source],
        [text('plan.before'), unit.before],
        [text('plan.after'), unit.after],
      ];
    case 'unchanged':
      return [];
    case 'held':
      return [
        ...(unit.fileSource === unit.source
          ? []
          : [[text('plan.file-source'), unit.fileSource] satisfies [string, string]]),
        [text('plan.source'), unit.source],
        [text('plan.before'), unit.before],
        [text('plan.after'), unit.after],
      ];
    case 'refused':
      return [
        [text('plan.file-source'), unit.fileSource],
        [text('plan.after'), unit.after],
      ];
    default:
      return unit satisfies never;
  }
}

const Row = styled.div`
  padding: ${({ theme }) => `${theme.spaces[4]} ${theme.spaces[6]}`};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
`;

const Texts = styled.dl`
  display: grid;
  grid-template-columns: 16rem minmax(0, 1fr);
  align-items: baseline;
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[4]}`};
  margin-top: ${({ theme }) => theme.spaces[3]};
  white-space: pre-wrap;
  overflow-wrap: anywhere;
`;
