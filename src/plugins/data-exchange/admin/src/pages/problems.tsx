import { Box, Typography } from '@strapi/design-system';
import type { ImportProblem } from '#data-exchange/import-problems';
import { problemWords } from '../text/problem-words';
import { useText } from '../text/use-text';

/** What there is to say of a file, each with its place. */
export function Problems({ problems }: { problems: readonly ImportProblem[] }) {
  const text = useText();
  if (problems.length === 0) return null;
  return (
    <Box
      tag="ul"
      background="neutral0"
      hasRadius
      padding={5}
      shadow="tableShadow"
      aria-label={text('problems')}
    >
      {problems.map((problem, at) => (
        <Typography key={at} tag="li" textColor={problem.severity === 'error' ? 'danger700' : 'neutral800'}>
          {problemWords(text, problem)}
        </Typography>
      ))}
    </Box>
  );
}
