import { Box, Typography } from '@strapi/design-system';
import type { XliffDiagnostic } from '#translation-desk/exchange';
import { FindingLine } from '../../text/finding-line';
import { fileProblemText } from '../../text/finding-text';
import { useText } from '../../text/use-text';

/** What there is to know of the file itself; nothing where it is as it should be. */
export function FileProblems({ diagnostics }: { diagnostics: XliffDiagnostic[] }) {
  const text = useText();
  if (diagnostics.length === 0) return null;
  return (
    <Box
      tag="section"
      aria-labelledby="plan-file"
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={6}
    >
      <Typography textColor="neutral800" variant="delta" tag="h2" id="plan-file">
        {text('plan.file')}
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {diagnostics.map((diagnostic, at) => (
          <li key={at}>
            <FindingLine severity={diagnostic.severity}>{fileProblemText(text, diagnostic)}</FindingLine>
          </li>
        ))}
      </Box>
    </Box>
  );
}
