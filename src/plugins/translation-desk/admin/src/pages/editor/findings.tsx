import { Box, Flex, Typography } from '@strapi/design-system';
import type { DeskUnit } from '#translation-desk/desk';
import type { CheckFinding } from '#translation-desk/check';
import { countCharacters } from '../../tags/split-tags';
import { FindingLine } from '../../text/finding-line';
import { findingText } from '../../text/finding-text';
import { useText } from '../../text/use-text';

/** The id in the page of what is found of a unit. */
export function findingsId({ id }: DeskUnit): string {
  return `findings-${id}`;
}

interface Props {
  unit: DeskUnit;
  value: string;
  findings: CheckFinding[];
  isTyped: boolean;
}

/** What the checks say of a text, and how long it is. */
export function Findings({ unit, value, findings, isTyped }: Props) {
  const text = useText();
  const count = countCharacters(value);
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingTop={1}>
      <Box id={findingsId(unit)} role="status">
        {findings.map((finding) => (
          <FindingLine key={finding.code} severity={finding.severity}>
            {findingText(text, finding)}
          </FindingLine>
        ))}
      </Box>
      <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'nowrap' }}>
        {isTyped ? <strong>{text('unit.unsaved')} </strong> : null}
        {unit.limit === null
          ? text('unit.length', { count })
          : text('unit.length-of', { count, limit: unit.limit })}
      </Typography>
    </Flex>
  );
}
