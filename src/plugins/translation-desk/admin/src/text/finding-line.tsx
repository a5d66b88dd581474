import { Box, Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import type { Severity } from '#translation-desk/diagnostic';
import { useText } from './use-text';

/** One finding: how severe it is by sign and word, and the sentence that says it. */
export function FindingLine({ severity, children }: { severity: Severity; children: string }) {
  const text = useText();
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
        <strong>{text(`severity.${severity}`)}</strong> {children}
      </Typography>
    </Flex>
  );
}
