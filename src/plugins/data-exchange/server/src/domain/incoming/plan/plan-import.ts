import type {
  ImportChoices,
  ImportPlan,
  ImportQuestion,
  PlannedProject,
  PlannedTerm,
} from '#data-exchange/import-plan';
import type { ImportProblem } from '#data-exchange/import-problems';
import type { Locale } from '#domain/locale';
import { isRecord } from '#domain/records';
import { countNames, findHeader } from '../mapping/find-header';
import { mapColumns } from '../mapping/map-columns';
import { projectMatcher, type KeyedProject } from '../mapping/match-project';
import { termMatcher } from '../mapping/match-term';
import { aProblem } from '../problem';
import type { Sheet } from '../table';
import { planProjects, type PlanContext } from './plan-projects';
import { readRows, type IncomingRows, type TermField } from './read-rows';
import type { KnownTerm, TodaysProject } from './todays-project';

/** A file as it was read, whatever its format. */
export interface IncomingFile {
  format: ImportPlan['format'];
  encoding: string | null;
  sheets: readonly Sheet[];
  problems: readonly ImportProblem[];
}

/** What there is today, as far as the file asks for it. */
export interface KnownContent {
  locales: readonly Locale[];
  defaultLocale: Locale;
  terms: Readonly<Record<TermField, readonly KnownTerm[]>>;
  projects: readonly KeyedProject[];
  /** Of the projects that the file is of, by `documentId`. */
  loadToday(documentIds: readonly string[]): Promise<ReadonlyMap<string, TodaysProject>>;
  check: PlanContext['check'];
}

/** What an import of the file would do today. Nothing is guessed: what could be read otherwise is among the questions. */
export async function planImport(
  file: IncomingFile,
  choices: ImportChoices,
  known: KnownContent,
): Promise<ImportPlan> {
  const { format, encoding } = file;
  const sheet = chooseSheet(file.sheets, choices, known);
  const problems = [
    ...file.problems.filter(({ place }) => !sheet || place.sheet === sheet.name || place.row === null),
  ];
  const start = { format, encoding, columns: [], questions: [], problems, terms: [], projects: [] };
  if (!sheet) return { ...start, ...askSheet(file.sheets), counts: countOf([]) };
  const header = findHeader(sheet, known.locales, known.defaultLocale);
  if (!header) {
    const none = aProblem('no-header', {}, { sheet: sheet.name });
    return { ...start, problems: [...problems, none], counts: countOf([]) };
  }
  const mapped = mapColumns(sheet, header, choices, known.locales, known.defaultLocale);
  const rows = readRows(sheet, header, mapped.columns, {
    locales: [...new Set([...known.locales, 'ru'])],
    choices,
    matchTerm: {
      countries: termMatcher(known.terms.countries),
      priorityArea: termMatcher(known.terms.priorityArea),
      subsector: termMatcher(known.terms.subsector),
      topics: termMatcher(known.terms.topics),
    },
  });
  addReaderProblems(rows, problems);
  const projects = await planRows(rows, choices, known);
  return {
    ...start,
    columns: mapped.shown,
    questions: [...askedSheets(file.sheets, choices, known), ...mapped.questions, ...rows.questions],
    problems: [
      ...problems.filter(({ place }) => place.row === null || place.row <= header.number),
      ...mapped.problems,
    ],
    terms: termsToMake(projects),
    counts: countOf(projects),
    projects,
  };
}

/** A cell that couldn't be read is a problem of its row's project. */
function addReaderProblems({ projects }: IncomingRows, problems: readonly ImportProblem[]): void {
  const byRow = new Map(projects.map((project) => [project.row, project]));
  for (const problem of problems) {
    if (problem.severity === 'error' && problem.place.row !== null)
      byRow.get(problem.place.row)?.problems.push(problem);
  }
}

async function planRows(
  rows: IncomingRows,
  choices: ImportChoices,
  known: KnownContent,
): Promise<PlannedProject[]> {
  const match = projectMatcher(known.projects);
  const named = rows.projects.flatMap(({ keys }) => {
    const found = match(keys);
    return found.kind === 'found' ? [found.documentId] : [];
  });
  const today = await known.loadToday([...new Set(named)]);
  return planProjects(rows.projects, {
    defaultLocale: known.defaultLocale,
    match,
    today: (documentId) => today.get(documentId) ?? null,
    check: known.check,
    writtenAt: choices.writtenAt ?? null,
    findProject(text) {
      for (const key of ['documentId', 'projectNumber', 'iatiIdentifier', 'legacyId', 'slug'] as const) {
        const found = match({ [key]: text });
        if (found.kind === 'found') return found.documentId;
      }
      return null;
    },
  });
}

/** The one that a person named; else the only one with a header. */
function chooseSheet(
  sheets: readonly Sheet[],
  { sheet: said }: ImportChoices,
  known: KnownContent,
): Sheet | null {
  const named = sheets.find(({ name }) => said !== undefined && name === said);
  if (named) return named;
  const [first, ...others] = withHeader(sheets, known);
  return first && others.length === 0 ? first : first ? null : (sheets[0] ?? null);
}

/** Those that name two fields, which explanations beside a table don't; else those that name one. */
function withHeader(sheets: readonly Sheet[], { locales, defaultLocale }: KnownContent): Sheet[] {
  const named = sheets
    .filter(({ rows }) => rows.length > 1)
    .map((sheet) => ({
      sheet,
      names: countNames(findHeader(sheet, locales, defaultLocale), locales, defaultLocale),
    }));
  const tables = named.filter(({ names }) => names > 1);
  return (tables.length > 0 ? tables : named.filter(({ names }) => names > 0)).map(({ sheet }) => sheet);
}

function askSheet(sheets: readonly Sheet[]): { questions: ImportQuestion[] } {
  return {
    questions: sheets.length > 1 ? [{ kind: 'sheet', sheets: sheets.map(({ name }) => name ?? '') }] : [],
  };
}

function askedSheets(
  sheets: readonly Sheet[],
  choices: ImportChoices,
  known: KnownContent,
): ImportQuestion[] {
  const some = withHeader(sheets, known);
  return choices.sheet === undefined && some.length > 1
    ? [{ kind: 'sheet', sheets: some.map(({ name }) => name ?? '') }]
    : [];
}

function termsToMake(projects: readonly PlannedProject[]): PlannedTerm[] {
  const terms = new Map<string, PlannedTerm>();
  for (const { changes } of projects)
    for (const { field, after } of changes) {
      if (field !== 'priorityArea' && field !== 'subsector' && field !== 'topics') continue;
      for (const one of Array.isArray(after) ? after : [after]) {
        if (!isRecord(one) || typeof one['make'] !== 'string') continue;
        const area = changes.find((change) => change.field === 'priorityArea')?.after;
        const priorityArea = field === 'subsector' && typeof area === 'string' ? area : null;
        const key = `${field} ${one['make']}`;
        if (!terms.has(key)) terms.set(key, { field, name: one['make'], priorityArea });
      }
    }
  return [...terms.values()];
}

function countOf(projects: readonly PlannedProject[]): ImportPlan['counts'] {
  const of = (kind: PlannedProject['kind']) => projects.filter((project) => project.kind === kind).length;
  return {
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    refused: of('refused'),
    conflicts: projects.reduce((sum, { conflicts }) => sum + conflicts.length, 0),
  };
}
