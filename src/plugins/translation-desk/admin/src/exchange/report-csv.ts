import type { ImportReport } from '../../../shared/contracts/exchange-requests';
import type { PlannedUnit } from '../../../shared/contracts/import-plan';

const COLUMNS = ['result', 'reason', 'document', 'unit', 'source', 'before', 'after', 'findings'];

/** What an import did, a line for each unit, for a spreadsheet: RFC 4180, with the mark that Excel knows UTF-8 by. */
export function toReportCsv({ plan }: Pick<ImportReport, 'plan'>): string {
  const lines = [
    COLUMNS,
    ...plan.diagnostics.map(({ code, line, message }) => [
      'file',
      code,
      '',
      String(line ?? ''),
      '',
      '',
      '',
      message,
    ]),
    ...plan.units.map(toLine),
  ];
  return `\ufeff${lines.map((line) => line.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toLine(unit: PlannedUnit): string[] {
  const place = [unit.title ?? unit.documentId, unit.unit];
  switch (unit.kind) {
    case 'change':
      return ['change', '', ...place, unit.source, unit.before ?? '', unit.after, messages(unit.warnings)];
    case 'unchanged':
      return ['unchanged', '', ...place, '', '', '', ''];
    case 'held':
      return [
        'held',
        unit.reason,
        ...place,
        unit.source,
        unit.before ?? '',
        unit.after,
        messages(unit.warnings),
      ];
    case 'refused':
      return ['refused', unit.reason, ...place, unit.fileSource, '', unit.after ?? '', messages(unit.errors)];
    default:
      return unit satisfies never;
  }
}

function messages(findings: readonly { message: string }[]): string {
  return findings.map(({ message }) => message).join(' ');
}

/** A spreadsheet takes what begins so for a formula: an apostrophe makes it text. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
