import { DEFAULT_LOCALE, type Locale } from '../../../../../../domain/locale';
import type { DocumentRow } from '../../adapters/load-rows';
import type { LedgerLine, SourceLine } from '../../adapters/lines';
import type { TranslatableType } from '../../adapters/translatable-types';
import type { Unit } from '../../../../shared/contracts/unit';
import { recordEdit, type Verdict } from '../../domain/ledger/record-edit';
import { isSameRecord } from '../../domain/ledger/same-record';
import { countWords } from '../../domain/text/count-words';
import { sourceDigest } from '../../domain/text/normalise';
import { extractUnits } from '../../domain/units/extract-units';
import { sourceRow, translationRow } from '../document-rows';
import type { Recording } from './recording';

export interface DocumentState {
  documentId: string;
  rows: readonly DocumentRow[];
  /** Today's, by field. */
  units: Readonly<Record<string, Unit[]>>;
  sources: readonly SourceLine[];
  ledger: readonly LedgerLine[];
}

export interface Replacement<Line> {
  gone: Line[];
  lines: Line[];
}

/** The lines of a document's sources as they have to be, and those that stand in their way. */
export function refreshSources(
  type: TranslatableType,
  { documentId, rows, units, sources }: DocumentState,
  { at }: Recording,
): Replacement<SourceLine> {
  const row = sourceRow(rows);
  const before = sources.filter(({ field }) => field in type.fields);
  const title = isTitled(type) ? titleOf(type, row) : (sources[0]?.title ?? null);
  const lines = Object.entries(units).flatMap(([field, pieces]): SourceLine[] => {
    const digest = sourceDigest(pieces);
    if (digest === null || !row) return [];
    const known = before.find((line) => line.field === field);
    return [
      {
        ofType: type.uid,
        ofDocument: documentId,
        field,
        title,
        digest,
        words: pieces.reduce((words, { text }) => words + countWords(text, DEFAULT_LOCALE), 0),
        isPublished: row.isPublished || !type.draftAndPublish,
        changedAt: known?.digest === digest ? known.changedAt : at.toISOString(),
      },
    ];
  });
  return difference(before, lines, ({ field }) => field, isSameSource);
}

/** The ledger's lines of a document in one locale as they have to be, and those that stand in their way. */
export function refreshLedger(
  type: TranslatableType,
  { documentId, rows, units, ledger }: DocumentState,
  locale: Locale,
  recording: Recording,
): Replacement<LedgerLine> {
  const target = extractUnits(type.fields, translationRow(rows, locale)?.values ?? {});
  const before = ledger.filter((line) => line.inLocale === locale && line.field in type.fields);
  const { verdictOf, placed } = recording.said(locale);
  const lines = Object.keys(type.fields).flatMap((field): LedgerLine[] => {
    const line = before.find((candidate) => candidate.field === field);
    const previous = line ?? null;
    const pieces = units[field] ?? [];
    const verdicts = new Map<string, Verdict>(
      pieces.flatMap(({ id }) => {
        const verdict = verdictOf(id, previous !== null);
        return verdict ? [[id, verdict]] : [];
      }),
    );
    const record = recordEdit({ previous, source: pieces, target: target[field] ?? [], verdicts, placed });
    if (!record) return [];
    if (line && isSameRecord(record, previous)) return [line];
    return [
      {
        ofType: type.uid,
        ofDocument: documentId,
        inLocale: locale,
        field,
        units: record.units,
        digest: sourceDigest(record.units) ?? '',
        needsReview: record.needsReview,
        recordedBy: recording.by,
        recordedAt: recording.at.toISOString(),
      },
    ];
  });
  return difference(
    before,
    lines,
    ({ field }) => field,
    (one, other) => one === other,
  );
}

/** Of a narrowed type the title may not be loaded. */
function isTitled({ titleField, fields }: TranslatableType): boolean {
  return titleField !== null && titleField in fields;
}

function titleOf({ titleField }: TranslatableType, row: DocumentRow | null): string | null {
  const title = titleField === null ? null : row?.values[titleField];
  return typeof title === 'string' ? title : null;
}

function difference<Line>(
  before: readonly Line[],
  after: readonly Line[],
  keyOf: (line: Line) => string,
  isSame: (one: Line, other: Line) => boolean,
): Replacement<Line> {
  const counterpart = (line: Line, among: readonly Line[]): Line | undefined =>
    among.find((candidate) => keyOf(candidate) === keyOf(line));
  const isKept = (line: Line, among: readonly Line[]): boolean => {
    const other = counterpart(line, among);
    return other !== undefined && isSame(line, other);
  };
  return {
    gone: before.filter((line) => !isKept(line, after)),
    lines: after.filter((line) => !isKept(line, before)),
  };
}

function isSameSource(one: SourceLine, other: SourceLine): boolean {
  return (
    one.digest === other.digest &&
    one.words === other.words &&
    one.title === other.title &&
    one.isPublished === other.isPublished
  );
}
