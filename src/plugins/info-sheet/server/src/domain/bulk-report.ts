import { toCsv } from '#domain/csv';
import { isDomainError } from '#domain/errors/index';
import type { Locale } from '#domain/locale';
import type { RenderDiagnostic } from '#info-sheet/rendering';

/** One thing that whoever unpacks a bulk download should know of a sheet. */
export interface ReportLine {
  documentId: string;
  locale: Locale;
  /** `failed`: the sheet isn't there; `note`: it is, but for something. */
  result: 'failed' | 'note';
  message: string;
}

const HEADER = ['documentId', 'locale', 'result', 'message'];

/** The `report.csv` of a bulk download: its header alone where all went well. */
export function toReport(lines: readonly ReportLine[]): string {
  return toCsv([
    HEADER,
    ...lines.map(({ documentId, locale, result, message }) => [documentId, locale, result, message]),
  ]);
}

/** Why there is no sheet, in words that are safe to hand out: those of an unforeseen fault are for the log. */
export function describeFailure(error: unknown): string {
  return isDomainError(error) ? error.message : 'The sheet could not be made; the server’s log says why.';
}

/** What is to be said of a sheet that was made. */
export function describeDiagnostic(diagnostic: RenderDiagnostic): string {
  const { place } = diagnostic;
  switch (diagnostic.code) {
    case 'missing-picture':
      return `The picture at ${place} is missing or broken: ${diagnostic.url}`;
    case 'missing-glyph':
      return `No font has these characters at ${place}: ${diagnostic.characters.join(' ')}`;
    case 'dropped-link':
      return `The link at ${place} is none that a sheet may have: ${diagnostic.href}`;
    case 'simplified':
      return 'The sheet can’t be set as it is: it is printed in plain letters, without links and pictures.';
    default:
      return diagnostic satisfies never;
  }
}
