import { isCalendarDay } from '#domain/calendar-day';
import type { Locale } from '#domain/locale';
import type { ImportProblem } from '#data-exchange/import-problems';
import { unstorableCharacters } from '#domain/unstorable-characters';
import { readChoice } from '../mapping/choice-words';
import { INCOMING_FIELDS, type FieldName } from '../mapping/incoming-fields';
import type { MatchedTerm } from '../mapping/match-term';
import { aProblem, Refusal } from '../problem';
import { textToRichText, type RichTextFormat } from '../rich-text/text-to-rich-text';
import { showCell, type Cell } from '../table';
import { findDestroyed } from '../text/find-destroyed';
import { readDay, type DayOrder } from '../values/read-day';
import { readDecimal, type DecimalMark } from '../values/read-decimal';
import { readEntries } from './read-entries';
import { splitValues } from '../../columns/separated-values';

/** What is known of a cell's column. */
export interface CellContext {
  field: FieldName;
  locales: readonly Locale[];
  dayOrder: DayOrder | null;
  decimalMark: DecimalMark | null;
  format: RichTextFormat | null;
  /** What a person said of a term that isn't found: its `documentId`, `make`, `leave`. */
  saidOf(text: string): string | undefined;
  matchTerm(text: string): MatchedTerm;
}

/** A term that is to be made stands as `{ make: name }` in a list until it has a `documentId`. */
export interface TermToMake {
  make: string;
}

export type ReadCell =
  | { kind: 'value'; value: unknown }
  /** The cell says nothing. */
  | { kind: 'none' }
  | { kind: 'problem'; problem: ImportProblem }
  | { kind: 'ask'; question: 'day-order' | 'decimal-mark'; text: string }
  | { kind: 'ask-term'; texts: readonly string[] };

/** What a cell says of its field; an empty one says nothing, so that a file never empties what it doesn't know. */
export function readCell(cell: Cell | null, context: CellContext): ReadCell {
  if (cell === null) return { kind: 'none' };
  // Its reader has told why.
  if (cell.kind === 'refused') return { kind: 'none' };
  const text = showCell(cell).replace(/\r\n?/g, '\n').trim();
  if (text === '') return { kind: 'none' };
  const how = cell.kind === 'text' || cell.kind === 'values' ? findDestroyed(text) : null;
  if (how) return problem(aProblem('destroyed-text', { text: text.slice(0, 80), how }));
  const characters = unstorableCharacters(text);
  if (characters.length > 0) return problem(aProblem('unstorable', { characters }));
  const { field } = context;
  const { kind } = INCOMING_FIELDS[field];
  switch (kind) {
    case 'key':
    case 'text':
      return readText(cell, text, field);
    case 'rich-text':
      return readRichText(text, context.format);
    case 'day':
      return readDayCell(cell, text, context);
    case 'decimal':
      return readDecimalCell(cell, text, context);
    case 'choice':
      return readChoiceCell(text, field);
    case 'term':
    case 'terms':
      return readTerms(cell, text, context, kind === 'terms');
    case 'projects':
      return value(cell.kind === 'values' ? cell.values : splitValues(text));
    case 'entries': {
      const read = readEntries(field, cell.kind === 'values' ? cell.values : splitValues(text));
      return 'value' in read ? value(read.value) : problem(aProblem('not-an-entry', read));
    }
    default:
      return kind satisfies never;
  }
}

function readRichText(text: string, format: RichTextFormat | null): ReadCell {
  try {
    return value(textToRichText(text, format ?? undefined));
  } catch (error) {
    if (error instanceof Refusal) return problem(error.problem);
    throw error;
  }
}

function value(of: unknown): ReadCell {
  return { kind: 'value', value: of };
}

function problem(of: ImportProblem): ReadCell {
  return { kind: 'problem', problem: of };
}

/** A number that a spreadsheet made of a text is that text only if no digit of it is lost. */
function readText(cell: Cell, text: string, field: FieldName): ReadCell {
  const isNumber = cell.kind === 'number' && !cell.isExact;
  const isShort = NUMBERS_IN_TEXT.includes(field) && /^\d(?:[.,]\d+)?E\+?\d+$/i.test(text);
  if (isNumber || isShort) return problem(aProblem('digits-lost', { text }));
  return value(field === 'currency' ? text.toUpperCase() : text);
}

const NUMBERS_IN_TEXT: readonly FieldName[] = ['projectNumber', 'legacyId', 'iatiIdentifier'];

function readDayCell(cell: Cell, text: string, { locales, dayOrder }: CellContext): ReadCell {
  if (cell.kind === 'day') return value(cell.day);
  if (cell.kind === 'number' || cell.kind === 'boolean') return problem(aProblem('not-a-day', { text }));
  const day = isCalendarDay(text) ? ({ kind: 'day', day: text } as const) : readDay(text, locales, dayOrder);
  switch (day.kind) {
    case 'day':
      return value(day.day);
    case 'ambiguous':
      return { kind: 'ask', question: 'day-order', text };
    case 'no-such-day':
      return problem(aProblem('no-such-day', { text }));
    case 'not-a-day':
      return problem(aProblem('not-a-day', { text }));
    default:
      return day satisfies never;
  }
}

function readDecimalCell(cell: Cell, text: string, { decimalMark }: CellContext): ReadCell {
  if (cell.kind === 'number') return value(cell.text);
  const read = cell.kind === 'text' ? readDecimal(text, decimalMark) : ({ kind: 'not-a-number' } as const);
  switch (read.kind) {
    case 'decimal':
      return value(read.text);
    case 'ambiguous':
      return { kind: 'ask', question: 'decimal-mark', text };
    case 'not-a-number':
      return problem(aProblem('not-a-number', { text }));
    default:
      return read satisfies never;
  }
}

function readChoiceCell(text: string, field: FieldName): ReadCell {
  const name = field === 'scope' ? 'scope' : 'statusOverride';
  const known = name === 'scope' ? ['regional', 'bilateral'] : ['suspended', 'cancelled'];
  const read = readChoice(name, text);
  return read === null ? problem(aProblem('not-one-of', { text, known })) : value(read);
}

function readTerms(cell: Cell, text: string, context: CellContext, isMany: boolean): ReadCell {
  const whole = cell.kind === 'values' ? null : context.matchTerm(text);
  const texts =
    cell.kind === 'values' ? cell.values : !isMany || whole?.kind === 'found' ? [text] : splitValues(text);
  const known = isMany && cell.kind !== 'values' && texts.length === 1 ? byCommas(text, context) : texts;
  const found: (string | TermToMake)[] = [];
  const unknown: string[] = [];
  for (const one of known) {
    const match = context.matchTerm(one);
    if (match.kind === 'ambiguous')
      return problem(aProblem('ambiguous-term', { text: one, terms: match.keys }));
    const said = match.kind === 'found' ? match.documentId : context.saidOf(one);
    if (said === undefined) unknown.push(one);
    else if (said === 'make') found.push({ make: one });
    else if (said !== 'leave') found.push(said);
  }
  if (unknown.length > 0) return { kind: 'ask-term', texts: unknown };
  return value(isMany ? found : (found[0] ?? null));
}

/** Commas part names only where each part is one: `Food, drink` may be a single topic. */
function byCommas(text: string, { matchTerm, saidOf }: CellContext): readonly string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.some((part) => matchTerm(part).kind === 'found' || saidOf(part) !== undefined) &&
    matchTerm(text).kind !== 'found'
    ? parts
    : [text];
}
