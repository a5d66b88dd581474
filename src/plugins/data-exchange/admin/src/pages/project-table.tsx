import { Box, Button, Flex, Table, Tbody, Td, Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { PlannedChange } from '#data-exchange/import-plan';
import type { ImportedProject, ImportRun } from '#data-exchange/imports';
import { useListImportedProjectsQuery } from '../api/import-api';
import { problemWords } from '../text/problem-words';
import { showValue } from '../text/show-value';
import { useText } from '../text/use-text';

const KINDS = ['', 'new', 'changed', 'refused'] as const;
const PAGE = 25;

/** The projects of a plan, one kind at a time, each with what would change from what to what. */
export function ProjectTable({ run }: { run: ImportRun }) {
  const text = useText();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('');
  const [page, setPage] = useState(1);
  const { data } = useListImportedProjectsQuery({ id: run.id, kind, page, state: run.state });
  if (!data || (data.total === 0 && kind === '')) return null;
  return (
    <Box>
      <Flex gap={2} paddingBottom={3}>
        {KINDS.map((one) => (
          <Button
            key={one}
            size="S"
            variant={one === kind ? 'default' : 'tertiary'}
            aria-pressed={one === kind}
            onClick={() => {
              setKind(one);
              setPage(1);
            }}
          >
            {text(one === '' ? 'kind.all' : `kind.${one}`)}
          </Button>
        ))}
      </Flex>
      <Table colCount={3} rowCount={data.projects.length + 1}>
        <Thead>
          <Tr>
            <Th>
              <Typography variant="sigma" textColor="neutral600">
                {text('table.row')}
              </Typography>
            </Th>
            <Th>
              <Typography variant="sigma" textColor="neutral600">
                {text('table.project')}
              </Typography>
            </Th>
            <Th>
              <Typography variant="sigma" textColor="neutral600">
                {text('table.changes')}
              </Typography>
            </Th>
          </Tr>
        </Thead>
        <Tbody>
          {data.projects.map((project) => (
            <ProjectRow key={project.place} project={project} />
          ))}
        </Tbody>
      </Table>
      <Flex gap={2} paddingTop={3} justifyContent="flex-end">
        <Button size="S" variant="tertiary" disabled={page === 1} onClick={() => setPage(page - 1)}>
          {text('table.previous')}
        </Button>
        <Button
          size="S"
          variant="tertiary"
          disabled={page * PAGE >= data.total}
          onClick={() => setPage(page + 1)}
        >
          {text('table.next')}
        </Button>
      </Flex>
    </Box>
  );
}

function ProjectRow({ project }: { project: ImportedProject }) {
  const text = useText();
  const { row, title, kind, state, changes, conflicts, problems, message } = project;
  return (
    <Tr>
      <Td>
        <Typography textColor="neutral800">{row}</Typography>
      </Td>
      <Td>
        <Typography textColor="neutral800" fontWeight="bold">
          {title}
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text(`kind.${kind}`)}
          {state === 'planned' || state === 'told' ? '' : ` · ${text(`step.${state}`)}`}
        </Typography>
      </Td>
      <Td>
        {changes.map((change) => (
          <Change key={`${change.field} ${change.locale}`} change={change} />
        ))}
        {conflicts.map((conflict) => (
          <Typography key={`${conflict.field} ${conflict.locale}`} tag="p" textColor="warning700">
            {text('conflict', { field: nameOf(conflict), by: conflict.by, at: conflict.at.slice(0, 10) })}
          </Typography>
        ))}
        {problems.map((problem, at) => (
          <Typography key={at} tag="p" textColor={problem.severity === 'error' ? 'danger700' : 'neutral800'}>
            {problemWords(text, problem)}
          </Typography>
        ))}
        {message === null ? null : (
          <Typography tag="p" textColor="danger700">
            {message}
          </Typography>
        )}
      </Td>
    </Tr>
  );
}

function Change({ change }: { change: PlannedChange }) {
  const before = showValue(change.before);
  return (
    <Typography tag="p" textColor="neutral800">
      <b>{nameOf(change)}</b>: {before === '' ? '' : <del>{before}</del>} <ins>{showValue(change.after)}</ins>
    </Typography>
  );
}

function nameOf({ field, locale }: PlannedChange): string {
  return locale === null ? field : `${field}:${locale}`;
}
