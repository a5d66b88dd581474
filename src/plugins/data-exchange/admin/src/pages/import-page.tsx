import { Box, Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { IMPORT } from '../plugin-id';
import { useText } from '../text/use-text';
import { ChooseFile } from './choose-file';
import { Columns } from './columns';
import { Problems } from './problems';
import { ProjectTable } from './project-table';
import { Questions } from './questions';
import { useImport, type Import } from './use-import';

/** Brings projects in from a file: first what would change, then doing it, and taking it back. */
export default function ImportPage() {
  const text = useText();
  const task = useImport();
  const { run, problem } = task;
  return (
    <Page.Protect permissions={IMPORT}>
      <Page.Main>
        <Page.Title>{text('title')}</Page.Title>
        <Layouts.Header
          title={text('title')}
          subtitle={run ? run.fileName : text('subtitle')}
          primaryAction={<Actions task={task} />}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            {problem === null ? null : (
              <Box role="alert" background="danger100" borderColor="danger200" hasRadius padding={5}>
                <Typography textColor="neutral800">{problem}</Typography>
              </Box>
            )}
            {run ? <Run task={task} /> : <ChooseFile isWorking={task.isWorking} onChoose={task.choose} />}
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Actions({ task: { run, isWorking, carry, restart } }: { task: Import }) {
  const text = useText();
  if (!run) return null;
  const { counts, questions } = run.plan;
  return (
    <Flex gap={2}>
      <Button variant="tertiary" disabled={isWorking} onClick={restart}>
        {text('another')}
      </Button>
      {run.state === 'planned' ? (
        <Button
          disabled={isWorking || questions.length > 0 || counts.new + counts.changed === 0}
          onClick={() => carry('apply')}
        >
          {text('apply', { count: counts.new + counts.changed })}
        </Button>
      ) : null}
      {run.state === 'applied' ? (
        <Button variant="danger-light" disabled={isWorking} onClick={() => carry('undo')}>
          {text('undo')}
        </Button>
      ) : null}
    </Flex>
  );
}

function Run({ task }: { task: Import }) {
  const text = useText();
  const { run, say, choices, isWorking } = task;
  if (!run) return null;
  const { plan, progress, state } = run;
  return (
    <>
      <Box role="status" background="neutral0" hasRadius padding={5} shadow="tableShadow">
        <Typography textColor="neutral800">
          {state === 'planned'
            ? text('counts', { ...plan.counts })
            : text(`state.${state}`, { done: progress.done, total: progress.total, undone: progress.undone })}
        </Typography>
        {progress.moved + progress.failed > 0 ? (
          <Typography tag="p" textColor="danger700">
            {text('left', { count: progress.moved + progress.failed })}
          </Typography>
        ) : null}
      </Box>
      {state === 'planned' ? (
        <>
          <Questions questions={plan.questions} isWorking={isWorking} onSay={say} />
          <Flex gap={5}>
            <Checkbox
              checked={choices.publishes === true}
              disabled={isWorking}
              onCheckedChange={(on: boolean | 'indeterminate') => say({ publishes: on === true })}
            >
              {text('publishes')}
            </Checkbox>
            <Checkbox
              checked={choices.isReviewed === true}
              disabled={isWorking}
              onCheckedChange={(on: boolean | 'indeterminate') => say({ isReviewed: on === true })}
            >
              {text('is-reviewed')}
            </Checkbox>
          </Flex>
        </>
      ) : null}
      <Problems problems={plan.problems} />
      {state === 'planned' ? <Columns columns={plan.columns} isWorking={isWorking} onSay={say} /> : null}
      <ProjectTable run={run} />
    </>
  );
}
