import type { ExportedProject } from '#catalogue/export';
import { cellText } from '../domain/columns/cell';
import type { ChosenColumn } from '../domain/columns/choose-columns';
import { guardFormula } from '../domain/columns/formula-guard';

/** Comma-separated values (RFC 4180), a row for each project, piece by piece. */
export async function* writeCsv(
  batches: AsyncIterable<readonly ExportedProject[]>,
  { columns, bom, origin }: { columns: readonly ChosenColumn[]; bom: boolean; origin: string },
): AsyncGenerator<string> {
  yield (bom ? BOM : '') + csvRow(columns.map(({ header }) => header));
  for await (const projects of batches)
    yield projects
      .map((project) =>
        csvRow(
          columns.map(({ toCell }) => {
            const cell = toCell(project, { origin });
            return cell.kind === 'text' ? guardFormula(cell.text) : cellText(cell);
          }),
        ),
      )
      .join('');
}

export const BOM = '\ufeff';

/** §2: fields with a comma, a quote or a line end are quoted, quotes in them doubled. */
export function csvRow(cells: readonly string[]): string {
  const written = cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text));
  return `${written.join(',')}\r\n`;
}
