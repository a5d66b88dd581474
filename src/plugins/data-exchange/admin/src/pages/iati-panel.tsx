import { Box, Flex, Typography } from '@strapi/design-system';
import type { IatiProblem } from '#data-exchange/iati';
import { PROJECT } from '#kit/project-uid';
import { useGetProjectIatiQuery } from '../api/iati-api';
import { useText } from '../text/use-text';

interface PanelProps {
  model: string;
  documentId?: string;
}

/** The side panel “IATI” of a project: what it is reported as, and what it lacks for that; none until somebody reports. */
export function IatiPanel({ model, documentId }: PanelProps) {
  const { data } = useGetProjectIatiQuery(documentId ?? '', {
    skip: model !== PROJECT || documentId === undefined,
  });
  if (!data || data.identifier === null) return null;
  return { title: 'IATI', content: <Report identifier={data.identifier} problems={data.problems} /> };
}

function Report({ identifier, problems }: { identifier: string; problems: readonly IatiProblem[] }) {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Typography variant="pi" textColor="neutral600" style={{ overflowWrap: 'anywhere' }}>
        {text('iati.identifier', { identifier })}
      </Typography>
      {problems.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('iati.fine')}
        </Typography>
      )}
      <Problems of={problems} severity="blocks" />
      <Problems of={problems} severity="weakens" />
    </Flex>
  );
}

function Problems({ of, severity }: { of: readonly IatiProblem[]; severity: IatiProblem['severity'] }) {
  const text = useText();
  const shown = of.filter((problem) => problem.severity === severity);
  if (shown.length === 0) return null;
  return (
    <Box>
      <Typography
        variant="pi"
        fontWeight="bold"
        textColor={severity === 'blocks' ? 'danger700' : 'neutral800'}
      >
        {text(`iati.${severity}`)}
      </Typography>
      <Box tag="ul" paddingLeft={4} paddingTop={1} style={{ listStyle: 'disc' }}>
        {shown.map(({ code }) =>
          // Nobody sees the panel then.
          code === 'no-open-data' ? null : (
            <Typography key={code} tag="li" variant="pi" textColor="neutral800">
              {text(`iati.${code}`)}
            </Typography>
          ),
        )}
      </Box>
    </Box>
  );
}
