import type { ImportQuestion } from '#data-exchange/import-plan';
import type { CellPlace, ImportProblem } from '#data-exchange/import-problems';
import type { ImportedProject, ImportRun } from '#data-exchange/imports';
import { wordsOfBlocks } from '../plan/same-field';

/** A plan for a terminal: what the file is taken for, what it asks, and its projects line by line. */
export function printPlan({ fileName, plan }: ImportRun, projects: readonly ImportedProject[]): string[] {
  const { counts, format, encoding, columns, problems, questions, terms } = plan;
  return [
    `${fileName}: ${[format, encoding].filter((one) => one !== null).join(', ')}`,
    ...columns.map(({ header, target }) => `  ${header} → ${target ?? 'left out'}`),
    ...problems.map(printProblem),
    ...terms.map(({ field, name }) => `A new term of ${field}: ${name}`),
    ...projects.flatMap(printProject),
    ...questions.map(printQuestion),
    `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.refused} refused, ${counts.conflicts} conflicts`,
  ];
}

/** What became of the projects that weren't written, or not published. */
export function printLeft(projects: readonly ImportedProject[]): string[] {
  return projects
    .filter(({ state, message }) => state === 'failed' || state === 'moved' || message !== null)
    .map(
      ({ row, title, state, message }) =>
        `${row} ${title}: ${state}${message === null ? '' : `, ${message}`}`,
    );
}

function printProject({ kind, row, title, changes, conflicts, problems }: ImportedProject): string[] {
  return [
    `${row} ${kind}: ${title}`,
    ...changes.map(
      ({ field, locale, before, after }) => `    ${nameOf(field, locale)}: ${show(before)} → ${show(after)}`,
    ),
    ...conflicts.map(
      ({ field, locale, before, by, at }) =>
        `    ${nameOf(field, locale)}: left as ${by} wrote it at ${at}: ${show(before)}`,
    ),
    ...problems.map((problem) => `    ${printProblem(problem)}`),
  ];
}

function printProblem({ severity, message, place }: ImportProblem): string {
  const where = printPlace(place);
  return `${severity}${where === '' ? '' : ` at ${where}`}: ${message}`;
}

function printPlace({ sheet, row, column }: CellPlace): string {
  return [sheet, row === null ? null : `row ${row}`, column].filter((part) => part !== null).join(', ');
}

function printQuestion(question: ImportQuestion): string {
  switch (question.kind) {
    case 'encoding':
      return `? encoding: ${question.choices.map(({ encoding, sample }) => `${encoding} (${sample})`).join(' or ')}`;
    case 'sheet':
      return `? sheet: ${question.sheets.join(' or ')}`;
    case 'locale':
      return `? columns “${question.column}”: ${question.locales.map((locale) => `${question.field}:${locale}`).join(' or ')}`;
    case 'day-order':
      return `? dayOrders “${question.column}” (${question.examples.join(', ')}): ${question.orders.join(' or ')}`;
    case 'decimal-mark':
      return `? decimalMarks “${question.column}” (${question.examples.join(', ')}): . or ,`;
    case 'term':
      return `? terms “${question.key}” (${question.projects} projects): a documentId, ${question.mayMake ? 'make or ' : ''}leave`;
    default:
      return question satisfies never;
  }
}

function nameOf(field: string, locale: string | null): string {
  return locale === null ? field : `${field}:${locale}`;
}

/** On one line, and not without end. */
function show(value: unknown): string {
  if (value === null || value === undefined) return '–';
  const text = typeof value === 'string' ? value : wordsOfBlocks(value) || JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
