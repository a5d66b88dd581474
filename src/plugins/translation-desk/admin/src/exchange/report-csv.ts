import { toCsv } from '#domain/csv';
import type { ImportReport, ReportedUnit } from '#translation-desk/exchange-requests';
import { reasonsOf } from './reasons';
import { fileProblemText } from '../text/finding-text';
import type { Text, TextKey } from '../text/use-text';

const COLUMNS = [
  'report.result',
  'report.why',
  'report.document',
  'report.field',
  'plan.file-source',
  'plan.source',
  'report.before',
  'plan.after',
  'report.unit',
] as const satisfies TextKey[];

/** What an import did, a line for each unit, for a spreadsheet and in the words of the panel. */
export function toReportCsv(text: Text, { plan }: Pick<ImportReport, 'plan'>): string {
  const lines = [
    COLUMNS.map((column) => text(column)),
    ...plan.diagnostics.map((diagnostic) => [
      text('report.result.file'),
      fileProblemText(text, diagnostic),
      ...COLUMNS.slice(2).map(() => ''),
    ]),
    ...plan.units.map((unit) => [
      text(`report.result.${resultOf(unit)}`),
      reasonsOf(text, unit).join(' '),
      unit.title ?? unit.documentId,
      unit.field ?? '',
      ...textsOf(unit),
      unit.unit,
    ]),
  ];
  return toCsv(lines, { quotes: 'always' });
}

function resultOf(unit: ReportedUnit): 'written' | 'to-review' | 'held' | 'refused' | 'unchanged' {
  switch (unit.kind) {
    case 'change':
    case 'held':
      if (!unit.written) return 'held';
      return unit.state === 'current' ? 'written' : 'to-review';
    case 'unchanged':
    case 'refused':
      return unit.kind;
    default:
      return unit satisfies never;
  }
}

/** In the order of their columns: the source in the file and today, the translation before and in the file. */
function textsOf(unit: ReportedUnit): [string, string, string, string] {
  switch (unit.kind) {
    case 'change':
      return ['', unit.source, unit.before ?? '', unit.after];
    case 'held':
      return [unit.fileSource, unit.source, unit.before ?? '', unit.after];
    case 'refused':
      return [unit.fileSource, '', '', unit.after ?? ''];
    case 'unchanged':
      return ['', '', '', ''];
    default:
      return unit satisfies never;
  }
}
