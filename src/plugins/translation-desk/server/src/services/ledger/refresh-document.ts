import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { DocumentRow } from '../../adapters/rows/load-rows';
import type { LedgerLine, SourceLine, Stored } from '../../adapters/lines';
import type { TranslatableType } from '#translation-desk/translatable-type';
import type { StoredCounterpartLine } from '#catalogue/counterparts';
import type { Unit } from '#translation-desk/unit';
import { recordEdit, type Verdict } from '../../domain/ledger/record-edit';
import { isSameRecord } from '../../domain/ledger/same-record';
import { joinFingerprints } from '../../domain/suggestions/fingerprints';
import { countWords } from '../../domain/text/count-words';
import { standingOf, type Standing } from '../../domain/state/standing';
import { fingerprint, sourceDigest, sourceKey } from '../../domain/text/normalise';
import type { FieldText } from '../../domain/units/extract-units';
import { findTwins } from '../../domain/units/find-twins';
import { sourceRow, translationRow } from '../document-rows';
import type { Recording } from './recording';

export interface DocumentState {
  documentId: string;
  rows: readonly DocumentRow[];
  /** The text of one of the type's fields. */
  textOf(field: string, row: DocumentRow | null): FieldText;
  counterparts: readonly StoredCounterpartLine[];
  sources: readonly Stored<SourceLine>[];
  ledger: readonly Stored<LedgerLine>[];
}

export interface LineChanges<Line> {
  /** Lines of what is no more. */
  gone: Stored<Line>[];
  /** New lines and those that say something else now. */
  lines: Line[];
}

/** What has to change in the lines of a document's sources. */
export function refreshSources(
  type: TranslatableType,
  { documentId, rows, textOf, sources }: DocumentState,
  { at }: Recording,
): LineChanges<SourceLine> {
  const row = sourceRow(rows);
  const before = sources.filter(({ field }) => field in type.fields);
  const title = isTitled(type) ? titleOf(type, row) : (sources[0]?.title ?? null);
  const lines = Object.keys(type.fields).flatMap((field): SourceLine[] => {
    const { units: pieces } = textOf(field, row);
    const digest = sourceDigest(pieces);
    if (digest === null || !row) return [];
    const known = before.find((line) => line.field === field);
    const shape = shapeOf({ rows, textOf }, field);
    const isSame = known?.digest === digest;
    return [
      {
        ofType: type.uid,
        ofDocument: documentId,
        field,
        title,
        digest,
        shape,
        fingerprints: isSame ? known.fingerprints : joinFingerprints(pieces),
        words: isSame ? known.words : wordsOf(pieces),
        isPublished: row.isPublished || !type.draftAndPublish,
        changedAt: isSame ? known.changedAt : at.toISOString(),
      },
    ];
  });
  return difference(before, lines, isSameSource);
}

/** What has to change in the ledger's lines of a document in one locale. */
export function refreshLedger(
  type: TranslatableType,
  { documentId, rows, textOf, ledger }: DocumentState,
  locale: Locale,
  recording: Recording,
): LineChanges<LedgerLine> {
  const row = translationRow(rows, locale);
  const base = sourceRow(rows);
  const before = ledger.filter((line) => line.inLocale === locale && line.field in type.fields);
  const { verdictOf, placed } = recording.annotationsIn(locale);
  const lines = Object.keys(type.fields).flatMap((field): LedgerLine[] => {
    const line = before.find((candidate) => candidate.field === field);
    const previous = line ?? null;
    const [source, target] = [textOf(field, base), textOf(field, row)];
    const { units: pieces } = source;
    const verdicts = new Map<string, Verdict>(
      pieces.flatMap(({ id }) => {
        const verdict = verdictOf(id, previous !== null);
        return verdict ? [[id, verdict]] : [];
      }),
    );
    const model = type.fields[field];
    const twins = model && findTwins(model, source, target);
    const edit = { source: pieces, target: target.units, hints: { placed, ...(twins && { twins }) } };
    const record = recordEdit({ ...edit, previous, verdicts });
    if (!record) return [];
    const standing = standingOf(record, edit, (text) => countWords(text, DEFAULT_LOCALE)) ?? NOTHING_TO_DO;
    if (line && isSameRecord(record, previous))
      return [isSameStanding(line.standing, standing) ? line : { ...line, standing }];
    return [
      {
        ofType: type.uid,
        ofDocument: documentId,
        inLocale: locale,
        field,
        units: record.units,
        digest: sourceDigest(record.units) ?? '',
        needsReview: record.needsReview,
        standing,
        recordedBy: recording.by,
        recordedAt: recording.at.toISOString(),
      },
    ];
  });
  return difference(before, lines, (one, other) => one === other);
}

/** Of a field whose source is gone. */
const NOTHING_TO_DO: Standing = { state: 'current', words: { missing: 0, outdated: 0, 'needs-review': 0 } };

function isSameStanding(one: Standing, other: Standing): boolean {
  return (
    one.state === other.state &&
    one.words.missing === other.words.missing &&
    one.words.outdated === other.words.outdated &&
    one.words['needs-review'] === other.words['needs-review']
  );
}

/** Fingerprints of a field's units and where they stand, in the base's draft and in its published version. */
function shapeOf({ rows, textOf }: Pick<DocumentState, 'rows' | 'textOf'>, field: string): string {
  return [false, true]
    .map((isPublished) => {
      const row = rows.find((each) => each.locale === DEFAULT_LOCALE && each.isPublished === isPublished);
      const placed = row ? textOf(field, row).placed : [];
      return fingerprint(
        placed.map(({ unit, path }) => `${unit.slot} ${path}\n${sourceKey(unit)}`).join('\n\n'),
      );
    })
    .join(' ');
}

function wordsOf(units: readonly Unit[]): number {
  return units.reduce((words, { text }) => words + countWords(text, DEFAULT_LOCALE), 0);
}

/** Of a narrowed type the title may not be loaded. */
function isTitled({ titleField, fields }: TranslatableType): boolean {
  return titleField !== null && titleField in fields;
}

function titleOf({ titleField }: TranslatableType, row: DocumentRow | null): string | null {
  const title = titleField === null ? null : row?.values[titleField];
  return typeof title === 'string' ? title : null;
}

/** Lines of one document and locale, which `field` tells apart. */
function difference<Line extends { field: string }>(
  before: readonly Stored<Line>[],
  after: readonly Line[],
  isSame: (one: Line, other: Line) => boolean,
): LineChanges<Line> {
  const was = new Map(before.map((line) => [line.field, line]));
  const is = new Set(after.map(({ field }) => field));
  return {
    gone: before.filter(({ field }) => !is.has(field)),
    lines: after.filter((line) => {
      const other = was.get(line.field);
      return !other || !isSame(line, other);
    }),
  };
}

function isSameSource(one: SourceLine, other: SourceLine): boolean {
  return (
    one.digest === other.digest &&
    one.shape === other.shape &&
    one.title === other.title &&
    one.isPublished === other.isPublished
  );
}
