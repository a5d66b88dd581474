import type { ImportChoices, ImportQuestion } from '#data-exchange/import-plan';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { Locale } from '#domain/locale';
import { INCOMING_FIELDS, type FieldName } from '../mapping/incoming-fields';
import type { MappedColumn } from '../mapping/map-columns';
import { PROJECT_KEYS, type ProjectKeys } from '../mapping/match-project';
import type { MatchedTerm } from '../mapping/match-term';
import { aProblem } from '../problem';
import { formatOf } from '../rich-text/text-to-rich-text';
import { showCell, type Cell, type Row, type Sheet } from '../table';
import { DAY_ORDERS, readDay, shownOrder, type DayOrder } from '../values/read-day';
import { shownMark, type DecimalMark } from '../values/read-decimal';
import { readCell, type CellContext, type ReadCell } from './read-cell';

export const TERM_FIELDS = ['countries', 'priorityArea', 'subsector', 'topics'] as const;
export type TermField = (typeof TERM_FIELDS)[number];

/** Of terms that a person may have made: a country is one of the world's, and has a code. */
const MADE: readonly TermField[] = ['priorityArea', 'subsector', 'topics'];

export interface RowsContext {
  locales: readonly Locale[];
  choices: ImportChoices;
  matchTerm: Readonly<Record<TermField, (text: string) => MatchedTerm>>;
}

/** What a row says of a field. */
export interface IncomingValue {
  field: FieldName;
  locale: Locale | null;
  column: string;
  value: unknown;
  /** Written without formats: of a rich text its words alone count. */
  isPlain: boolean;
}

/** What a row says of a project. */
export interface IncomingProject {
  sheet: string | null;
  row: number;
  keys: ProjectKeys;
  values: IncomingValue[];
  problems: ImportProblem[];
}

export interface IncomingRows {
  projects: IncomingProject[];
  questions: ImportQuestion[];
}

/** What the rows below a header say, with what has to be asked of whole columns. */
export function readRows(
  sheet: Sheet,
  header: Row,
  columns: readonly MappedColumn[],
  context: RowsContext,
): IncomingRows {
  const asked = new Asked();
  const contexts = columns.map((column) => toCellContext(sheet, header, column, context));
  const projects: IncomingProject[] = [];
  for (const row of sheet.rows) {
    if (row.number <= header.number) continue;
    const project: IncomingProject = {
      sheet: sheet.name,
      row: row.number,
      keys: {},
      values: [],
      problems: [],
    };
    columns.forEach((column, at) => {
      const cellContext = contexts[at];
      if (!cellContext) return;
      const cell = row.cells[column.at] ?? null;
      const place = { sheet: sheet.name, row: row.number, column: column.header };
      const own = inRowsLocale(column, row, context.locales);
      take(project, own, readCell(cell, cellContext), place, asked, isPlain(cell, cellContext));
    });
    if (project.values.length > 0 || project.problems.length > 0 || Object.keys(project.keys).length > 0)
      projects.push(project);
  }
  return { projects, questions: asked.questions() };
}

/** A text that the row says the language of is in that one. */
function inRowsLocale(column: MappedColumn, row: Row, locales: readonly Locale[]): MappedColumn {
  if (column.localeAt === null) return column;
  const said = showCell(row.cells[column.localeAt] ?? null).trim();
  const locale = locales.find((known) => known === said);
  return locale === undefined ? column : { ...column, target: { ...column.target, locale } };
}

function take(
  project: IncomingProject,
  { target, header }: MappedColumn,
  read: ReadCell,
  place: { sheet: string | null; row: number; column: string },
  asked: Asked,
  isPlainText: boolean,
): void {
  switch (read.kind) {
    case 'none':
      return;
    case 'problem':
      project.problems.push({ ...read.problem, place });
      return;
    case 'ask':
      asked.ofColumn(read.question, header, read.text);
      project.problems.push(aProblem('asked', { question: read.question }, place));
      return;
    case 'ask-term':
      for (const text of read.texts) asked.ofTerm(target.field, text);
      project.problems.push(aProblem('asked', { question: 'term' }, place));
      return;
    case 'value': {
      const key = PROJECT_KEYS.find((one) => one === target.field);
      if (key) project.keys[key] = String(read.value);
      if (INCOMING_FIELDS[target.field].kind !== 'key')
        project.values.push({ ...target, column: header, value: read.value, isPlain: isPlainText });
      return;
    }
    default:
      read satisfies never;
  }
}

/** Whether a rich text stands there without formats. */
function isPlain(cell: Cell | null, { field, format }: CellContext): boolean {
  if (INCOMING_FIELDS[field].kind !== 'rich-text') return false;
  return (format ?? formatOf(showCell(cell))) === 'plain';
}

function toCellContext(
  sheet: Sheet,
  header: Row,
  { at, header: name, target }: MappedColumn,
  { locales, choices, matchTerm }: RowsContext,
): CellContext {
  const { kind } = INCOMING_FIELDS[target.field];
  const texts = () =>
    sheet.rows
      .filter(({ number }) => number > header.number)
      .flatMap(({ cells }) => (cells[at]?.kind === 'text' ? [showCell(cells[at] ?? null).trim()] : []));
  const { field } = target;
  const isTerm = isTermField(field);
  return {
    field,
    locales,
    dayOrder: choices.dayOrders?.[name] ?? (kind === 'day' ? shownByAll(texts().map(shownOrder)) : null),
    decimalMark:
      choices.decimalMarks?.[name] ?? (kind === 'decimal' ? shownByAll(texts().map(shownMark)) : null),
    format: choices.formats?.[name] ?? null,
    saidOf: (text) => choices.terms?.[termKey(field, text)],
    matchTerm: isTerm ? matchTerm[field] : () => ({ kind: 'unknown' }),
  };
}

/** What the column's own cells show, where none shows another. */
function shownByAll<Shown extends DayOrder | DecimalMark>(each: readonly (Shown | null)[]): Shown | null {
  const shown = [...new Set(each.filter((one) => one !== null))];
  return shown.length === 1 ? (shown[0] ?? null) : null;
}

export function isTermField(field: FieldName): field is TermField {
  return TERM_FIELDS.some((one) => one === field);
}

/** A term that isn't found, as choices name it. */
export function termKey(field: string, text: string): string {
  return `${field} ${text.trim()}`;
}

/** Gathers what is to be asked, once for a column or a term. */
class Asked {
  private readonly columns = new Map<
    string,
    { question: 'day-order' | 'decimal-mark'; column: string; examples: Set<string> }
  >();
  private readonly terms = new Map<string, { field: FieldName; text: string; projects: number }>();

  ofColumn(question: 'day-order' | 'decimal-mark', column: string, text: string): void {
    const known = this.columns.get(`${question} ${column}`) ?? { question, column, examples: new Set() };
    if (known.examples.size < 5) known.examples.add(text);
    this.columns.set(`${question} ${column}`, known);
  }

  ofTerm(field: FieldName, text: string): void {
    const key = termKey(field, text);
    const known = this.terms.get(key);
    if (known) known.projects += 1;
    else this.terms.set(key, { field, text, projects: 1 });
  }

  questions(): ImportQuestion[] {
    const columns = [...this.columns.values()].map(({ question, column, examples }): ImportQuestion => {
      const some = [...examples];
      return question === 'day-order'
        ? { kind: question, column, examples: some, orders: ordersOf(some) }
        : { kind: question, column, examples: some };
    });
    const terms = [...this.terms].map(([key, { field, text, projects }]): ImportQuestion => ({
      kind: 'term',
      key,
      field,
      text,
      projects,
      mayMake: isTermField(field) && MADE.includes(field),
    }));
    return [...columns, ...terms];
  }
}

/** Orders in which one of the examples at least is a day. */
function ordersOf(examples: readonly string[]): DayOrder[] {
  return DAY_ORDERS.filter((order) => examples.some((text) => readDay(text, [], order).kind === 'day'));
}
