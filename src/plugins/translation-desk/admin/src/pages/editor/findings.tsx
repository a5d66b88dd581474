import { Box, Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import type { DeskUnit } from '../../../../shared/contracts/desk';
import type { CheckFinding } from '../../../../shared/contracts/check';
import { countCharacters } from '../../tags/split-tags';
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
          <Finding key={finding.code} finding={finding} />
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

function Finding({ finding }: { finding: CheckFinding }) {
  const text = useText();
  const { severity } = finding;
  const Icon = severity === 'error' ? CrossCircle : WarningCircle;
  return (
    <Flex gap={1} alignItems="flex-start" paddingTop={1}>
      <Box shrink={0} paddingTop="0.2rem">
        <Icon
          width="1.4rem"
          height="1.4rem"
          fill={severity === 'error' ? 'danger600' : 'warning600'}
          aria-hidden
        />
      </Box>
      <Typography variant="pi" textColor="neutral800">
        <strong>{text(`severity.${severity}`)}</strong> {findingText(text, finding)}
      </Typography>
    </Flex>
  );
}
