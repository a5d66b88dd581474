import type { Severity } from '#translation-desk/diagnostic';
import type {
  CellPlace,
  ImportProblem,
  ImportProblemCode,
  ImportProblems,
  UnreadKind,
} from '#data-exchange/import-problems';

export const NOWHERE: CellPlace = { sheet: null, row: null, column: null };

/** A finding about a file: what it says to other programs is made from its code and details. */
export function aProblem<Code extends ImportProblemCode>(
  code: Code,
  details: ImportProblems[Code],
  place: Partial<CellPlace> = {},
): ImportProblem {
  const { severity, say } = PROBLEMS[code];
  return {
    code,
    severity,
    message: say(details),
    details,
    place: { ...NOWHERE, ...place },
  } as ImportProblem;
}

/** Carries a problem out of a parser's callbacks; never leaves the reader that throws it. */
export class Refusal extends Error {
  readonly problem: ImportProblem;

  constructor(problem: ImportProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** @throws Refusal */
export function refuse<Code extends ImportProblemCode>(
  code: Code,
  details: ImportProblems[Code],
  place: Partial<CellPlace> = {},
): never {
  throw new Refusal(aProblem(code, details, place));
}

/** An error costs its cell, or the file where it has no place; a warning costs nothing. */
interface Wording<Details> {
  severity: Severity;
  say: (details: Details) => string;
}

const PROBLEMS: { [Code in ImportProblemCode]: Wording<ImportProblems[Code]> } = {
  'empty-file': anError(() => 'The file is empty.'),
  'unread-kind': anError(({ kind }) => UNREAD[kind]),
  'too-large': anError(({ megabytes }) => `The file is over ${megabytes} MB.`),
  'unpacks-too-large': anError(({ megabytes }) => `The file unpacks to over ${megabytes} MB.`),
  'too-many-parts': anError(({ parts }) => `There are over ${parts} files packed in the file.`),
  'not-a-zip': anError(({ reason }) => `The file can’t be unpacked: ${reason}`),
  encrypted: anError(() => 'The file is encrypted: save it without a password.'),
  'unsafe-name': anError(({ name }) => `A name in the file climbs out of its folder: ${name}`),
  'missing-part': anError(
    ({ part }) => `The workbook lacks ${part}: open it in a spreadsheet and save it anew.`,
  ),
  'not-well-formed': anError(({ part, reason }) => `${part} isn’t well-formed XML: ${reason}`),
  'doctype-refused': anError(({ part }) => `${part} has a document type, which isn’t read.`),
  'too-deep': anError(({ part, depth }) => `In ${part} elements are nested over ${depth} deep.`),
  'too-many-elements': anError(({ part, elements }) => `${part} has over ${elements} elements.`),
  'text-too-long': anError(({ characters }) => `A text is over ${characters} characters long.`),
  'too-many-rows': anError(({ rows }) => `There are over ${rows} rows.`),
  'too-many-columns': anError(({ columns }) => `There are over ${columns} columns.`),
  'too-many-cells': anError(({ cells }) => `There are over ${cells} cells with something in them.`),
  'too-much-text': anError(({ characters }) => `The cells have over ${characters} characters together.`),
  'rows-out-of-order': anError(() => 'Rows or cells don’t stand in their order: save the file anew.'),
  'wrong-encoding': anError(({ encoding }) => `The file isn’t in ${encoding}.`),
  'destroyed-text': anError(({ text, how }) => `${DESTROYED[how]} “${text}”`),
  'open-quote': anError(() => 'A quotation mark opens here and never closes.'),
  'text-after-quote': anError(
    ({ text }) => `Behind a closing quotation mark stands “${text}”: a mark inside is doubled.`,
  ),
  'no-header': anError(() => 'There is no row with the names of columns.'),
  'repeated-column': anError(({ name }) => `Two columns are for ${name}.`),
  'unknown-column': aWarning(({ name }) => `The column “${name}” is for no field, and left out.`),
  'hidden-rows': aWarning(
    ({ rows, count }) => `${count} rows are hidden, and read all the same: ${rows.join(', ')}`,
  ),
  'hidden-sheet': aWarning(() => 'The sheet is hidden, and left out.'),
  'hidden-columns': aWarning(
    ({ columns }) => `Columns are hidden, and read all the same: ${columns.join(', ')}`,
  ),
  'merged-down': aWarning(({ range }) => `The cells ${range} are merged: each of their rows has the value.`),
  'merged-across': aWarning(
    ({ range }) => `The cells ${range} are merged: the first of their columns has the value.`,
  ),
  'formula-calls-out': anError(
    ({ formula }) => `The formula asks other files or the network, and isn’t taken: ${formula}`,
  ),
  'formula-without-value': anError(({ formula }) => `The formula has no value kept: ${formula}`),
  'error-value': anError(({ text }) => `The spreadsheet couldn’t compute the cell: ${text}`),
  'digits-lost': anError(
    ({ text }) => `The spreadsheet made a number of it and lost digits: ${text}. Format the column as text.`,
  ),
  'not-a-day': anError(({ text }) => `“${text}” is no date: write it as 2025-04-30.`),
  'no-such-day': anError(({ text }) => `The calendar has no day “${text}”.`),
  'not-a-number': anError(({ text }) => `“${text}” is no number: write it as 1234567.89.`),
  'not-one-of': anError(({ text, known }) => `“${text}” is none of ${known.join(', ')}.`),
  'not-iati': anError(({ root }) => `The file isn’t IATI activities: its root is ${root}.`),
  'unknown-version': anError(
    ({ version, known }) => `IATI ${version || 'of no version'} isn’t read; ${known.join(', ')} are.`,
  ),
  asked: aWarning(({ question }) => `Left out until it is said ${ASKED[question]}.`),
  'ambiguous-term': anError(
    ({ text, terms }) => `“${text}” is the name of several: ${terms.join(', ')}. Write the code or slug.`,
  ),
  'unknown-project': anError(
    ({ text }) => `There is no project “${text}”: name it by its key, number or slug.`,
  ),
  'unknown-document': anError(
    ({ documentId }) => `There is no project with the key ${documentId}: leave the cell empty for a new one.`,
  ),
  'ambiguous-project': anError(
    ({ key, text, projects }) =>
      `Several projects have the ${key} “${text}”: ${projects.join(', ')}. Name it by documentId.`,
  ),
  'keys-disagree': anError(
    ({ keys, projects }) => `${keys.join(' and ')} lead to different projects: ${projects.join(', ')}.`,
  ),
  'repeated-project': anError(({ row }) => `Row ${row} is of the same project.`),
  'no-title': anError(() => 'A new project needs a title.'),
  'rule-broken': anError(({ message }) => message),
  'not-an-entry': anError(({ text, expected }) => `“${text}” can’t be read: write ${expected}.`),
  unstorable: anError(({ characters }) => `Characters that can’t be stored: ${characters.join(', ')}`),
};

const ASKED: Record<ImportProblems['asked']['question'], string> = {
  'day-order': 'which of the numbers is the day',
  'decimal-mark': 'what parts the whole from the fraction',
  term: 'which term is meant',
  locale: 'which language the column is in',
};

const UNREAD: Record<UnreadKind, string> = {
  ods: 'OpenDocument spreadsheets aren’t read: save the file as .xlsx (Excel 2007–365) or as CSV in UTF-8.',
  xls: 'Workbooks of old Excel, or with a password, aren’t read: save the file as .xlsx without a password.',
  xlsb: 'Binary workbooks aren’t read: save the file as .xlsx.',
  pdf: 'A PDF isn’t read: send the table that it was made from.',
  word: 'A Word document isn’t read: copy its table into a spreadsheet.',
  gzip: 'A packed file isn’t read: unpack it first.',
  picture: 'A picture isn’t read as a table.',
  html: 'A web page isn’t read: save its table as .xlsx or CSV.',
  xml: 'XML is read as IATI activities alone.',
  json: 'JSON isn’t read here: the API takes it.',
  zip: 'The ZIP has no workbook in it.',
};

const DESTROYED: Record<ImportProblems['destroyed-text']['how'], string> = {
  'question-marks':
    'An encoding without these letters has put question marks in their place; save it anew as UTF-8:',
  replacement: 'Letters were lost before; save it anew as UTF-8:',
  'wrong-encoding': 'The text was read in a wrong encoding before; save it anew as UTF-8:',
};

function anError<Details>(say: (details: Details) => string): Wording<Details> {
  return { severity: 'error', say };
}

function aWarning<Details>(say: (details: Details) => string): Wording<Details> {
  return { severity: 'warning', say };
}
