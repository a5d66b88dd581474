import type { ImportChoices, ImportQuestion } from '#data-exchange/import-plan';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { Locale } from '#domain/locale';
import { aProblem } from '../problem';
import { showCell, type Row, type Sheet } from '../table';
import { INCOMING_FIELDS, isFieldName } from './incoming-fields';
import { readHeaders, type ColumnTarget, type HeaderReading } from './map-header';

/** A column that is for something. */
export interface MappedColumn {
  /** Its place, from 0. */
  at: number;
  header: string;
  target: ColumnTarget;
  /** The column that says which language its cells are in, row by row; null: all are in the target's. */
  localeAt: number | null;
}

export interface MappedColumns {
  columns: MappedColumn[];
  /** Every header with what it is taken for. */
  shown: { header: string; target: string | null }[];
  questions: ImportQuestion[];
  problems: ImportProblem[];
}

/** What each column is for: what a person said, else what its header says. Of two for the same thing both are refused. */
export function mapColumns(
  { name: sheet }: Sheet,
  header: Row,
  { columns: chosen = {} }: ImportChoices,
  locales: readonly Locale[],
  defaultLocale: Locale,
): MappedColumns {
  const headers = header.cells.map((cell) => showCell(cell).trim());
  const read = readHeaders(headers, locales, defaultLocale);
  const questions: ImportQuestion[] = [];
  const problems: ImportProblem[] = [];
  const columns: MappedColumn[] = [];
  headers.forEach((name, at) => {
    if (name === '') return;
    const said = chosen[name];
    const place = { sheet, row: header.number, column: name };
    const reading = read[at];
    if (said === '') return;
    const target =
      said === undefined ? (reading?.kind === 'target' ? reading.target : null) : parseTarget(said, locales);
    if (target) columns.push({ at, header: name, target, localeAt: localeColumn(read, name, target) });
    else if (said === undefined && (reading?.kind === 'computed' || reading?.kind === 'locale-of')) return;
    else if (said === undefined && reading?.kind === 'ask-locale') {
      const { field, locales: some } = reading;
      questions.push({ kind: 'locale', column: name, field, locales: some });
      problems.push(aProblem('asked', { question: 'locale' }, place));
    } else problems.push(aProblem('unknown-column', { name }, place));
  });
  const names = columns.map(({ target }) => serializeTarget(target));
  const repeated = columns.filter(
    (_, at) => names.indexOf(names[at] ?? '') !== names.lastIndexOf(names[at] ?? ''),
  );
  for (const { header: column, target } of repeated)
    problems.push(
      aProblem('repeated-column', { name: serializeTarget(target) }, { sheet, row: header.number, column }),
    );
  const kept = columns.filter((column) => !repeated.includes(column));
  const shown = headers
    .map((name, at) => ({ header: name, target: targetAt(kept, at) }))
    .filter(({ header: name }) => name !== '');
  return { columns: kept, shown, questions, problems };
}

/** Of a text as it was served, `title`, what it was served in, `title.locale`. */
function localeColumn(
  read: readonly HeaderReading[],
  header: string,
  { field }: ColumnTarget,
): number | null {
  const at = read.findIndex((reading) => reading.kind === 'locale-of' && reading.field === field);
  return header === field && at !== -1 ? at : null;
}

function targetAt(columns: readonly MappedColumn[], at: number): string | null {
  const column = columns.find((one) => one.at === at);
  return column ? serializeTarget(column.target) : null;
}

/** `title:az`, `startDate`. */
export function serializeTarget({ field, locale }: ColumnTarget): string {
  return locale === null ? field : `${field}:${locale}`;
}

function parseTarget(text: string, locales: readonly Locale[]): ColumnTarget | null {
  const [field = '', locale = null] = text.split(':');
  if (!isFieldName(field)) return null;
  if (!INCOMING_FIELDS[field].isLocalized) return { field, locale: null };
  return locale !== null && locales.includes(locale) ? { field, locale } : null;
}
