import { Button, Flex, Link } from '@strapi/design-system';
import { ArrowLeft, Download } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { saveFile } from '#kit/save-file';
import { useLocaleName } from '../../api/use-locale-name';
import type { ImportReport } from '#translation-desk/exchange-requests';
import { keepsNotes } from '#translation-desk/import-plan';
import { toReportCsv } from '../../exchange/report-csv';
import { EXCHANGE } from '../../permissions';
import { DESK_PATH } from '../../plugin-id';
import { useText, type Text } from '../../text/use-text';
import { ChooseFile } from './choose-file';
import { Notice } from './notice';
import { PlanView } from './plan-view';
import { ReportView } from './report-view';
import { useImport, type Import, type ImportStep } from './use-import';

/** Brings translations in from a file: first what would happen, then doing it, then what did. */
export default function ImportPage() {
  const text = useText();
  const task = useImport();
  const { step } = task;
  const localeName = useLocaleName(localeOf(step));
  return (
    <Page.Protect permissions={EXCHANGE}>
      <Page.Main>
        <Page.Title>{text('import.title')}</Page.Title>
        <Layouts.Header
          title={text('import.title')}
          subtitle={
            'file' in step && localeName !== null
              ? text('import.of', { file: step.file.name, locale: localeName })
              : text('import.subtitle')
          }
          navigationAction={
            <Link tag={NavLink} startIcon={<ArrowLeft aria-hidden />} to={DESK_PATH}>
              {text('menu')}
            </Link>
          }
          primaryAction={<Actions task={task} />}
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={5} paddingBottom={8}>
            <Step task={task} />
          </Flex>
        </Layouts.Content>
      </Page.Main>
    </Page.Protect>
  );
}

function Actions({ task: { step, taken, apply, restart } }: { task: Import }) {
  const text = useText();
  switch (step.kind) {
    case 'planned': {
      const count = step.plan.units.filter(({ kind }) => kind === 'change').length + taken.size;
      const notes = step.plan.units.filter(keepsNotes).flatMap((unit) => unit.notes).length;
      return (
        <Flex gap={2}>
          <Button variant="tertiary" onClick={restart}>
            {text('import.another')}
          </Button>
          <Button disabled={count + notes === 0} onClick={apply}>
            {text('import.apply', { count, notes })}
          </Button>
        </Flex>
      );
    }
    case 'done':
      return (
        <Flex gap={2}>
          <Button variant="tertiary" onClick={restart}>
            {text('import.another')}
          </Button>
          <Button
            startIcon={<Download aria-hidden />}
            onClick={() => saveReport(text, step.report, step.file)}
          >
            {text('import.report')}
          </Button>
        </Flex>
      );
    case 'choosing':
    case 'working':
      return null;
    default:
      return step satisfies never;
  }
}

function Step({ task }: { task: Import }) {
  const text = useText();
  const { step } = task;
  switch (step.kind) {
    case 'choosing':
      return <ChooseFile problem={step.problem} onChoose={task.choose} />;
    case 'working':
      return <Page.Loading>{text('import.working')}</Page.Loading>;
    case 'planned':
      return (
        <>
          {step.problem === null ? null : (
            <Notice kind="danger" title={text('import.failed')}>
              {step.problem}
            </Notice>
          )}
          <PlanView plan={step.plan} taken={task.taken} onDecide={task.decide} />
        </>
      );
    case 'done': {
      const { writtenUnits: units, writtenNotes: notes, writtenDocuments: documents } = step.report;
      return (
        <>
          <Notice kind="success" title={text('import.done')}>
            {text('import.written', { units, notes, documents })}
          </Notice>
          <ReportView report={step.report} />
        </>
      );
    }
    default:
      return step satisfies never;
  }
}

/** Null where no file could be read. */
function localeOf(step: ImportStep): string | null {
  if (step.kind === 'planned') return step.plan.locale;
  return step.kind === 'done' ? step.report.plan.locale : null;
}

function saveReport(text: Text, report: ImportReport, { name }: File): void {
  const csv = new Blob([toReportCsv(text, report)], { type: 'text/csv;charset=utf-8' });
  saveFile(`${name.replace(/\.[^.]*$/, '')}.report.csv`, csv);
}
