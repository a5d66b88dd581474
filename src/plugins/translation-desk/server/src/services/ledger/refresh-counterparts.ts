import type { CounterpartLine, StoredCounterpartLine } from '#catalogue/counterparts';
import { DEFAULT_LOCALE, type Locale } from '#domain/locale';
import type { PublicationStatus } from '#domain/publication-status';
import type { Counterparts } from '#domain/resolve/document-model';
import type { LedgerEntry } from '#translation-desk/unit';
import type { TranslatableField, TranslatableType } from '#translation-desk/translatable-type';
import { hasTextsOf } from '../../domain/ledger/has-texts-of';
import { alignTarget } from '../../domain/state/align-target';
import { findCounterparts } from '../../domain/state/find-counterparts';
import { isOfWhole } from '../../domain/state/whole';
import type { FieldText } from '../../domain/units/extract-units';
import { findTwins } from '../../domain/units/find-twins';
import { versionRow } from '../document-rows';
import type { DocumentState } from './refresh-document';

export interface CounterpartChanges {
  gone: StoredCounterpartLine[];
  lines: CounterpartLine[];
}

/**
 * The names of the fields that readers are told something of: rich texts, and the texts of what is published. Names of
 * terms are labels of other documents, which are read without looking here.
 */
export function toldFields({ fields, draftAndPublish }: TranslatableType): string[] {
  const kinds = draftAndPublish ? ['blocks', 'text'] : ['blocks'];
  return Object.keys(fields).filter((name) => kinds.includes(fields[name]?.kind ?? ''));
}

/**
 * What has to change in what readers are told of a locale's texts, at each status: which pieces were translated
 * from which of the base's. `entries` by field: the ledger's, after the write.
 */
export function refreshCounterparts(
  type: TranslatableType,
  document: DocumentState,
  locale: Locale,
  entries: (field: string) => readonly LedgerEntry[],
): CounterpartChanges {
  const before = document.counterparts.filter(
    (line) => line.inLocale === locale && line.field in type.fields,
  );
  const statuses: PublicationStatus[] = type.draftAndPublish ? ['draft', 'published'] : ['published'];
  const find = counterpartsFinder();
  const lines = toldFields(type).flatMap((field) =>
    statuses.flatMap((status) => {
      const known = before.find((line) => line.field === field && line.status === status);
      return toLine(type, document, { locale, status, field, find }, [entriesOf(known), entries(field)]);
    }),
  );
  const keyOf = ({ field, status }: CounterpartLine): string => `${field} ${status}`;
  const [was, is] = [new Map(before.map((line) => [keyOf(line), line])), new Set(lines.map(keyOf))];
  return {
    gone: before.filter((line) => !is.has(keyOf(line))),
    lines: lines.filter((line) => !isSame(line, was.get(keyOf(line)))),
  };
}

function toLine(
  type: TranslatableType,
  { documentId, rows, textOf }: DocumentState,
  { locale, status, field, find }: LineKey & { find: FindCounterparts },
  [made, recorded]: readonly [readonly LedgerEntry[], readonly LedgerEntry[]],
): CounterpartLine[] {
  const at = { status, draftAndPublish: type.draftAndPublish };
  const model = type.fields[field];
  const base = versionRow(rows, DEFAULT_LOCALE, at);
  const version = versionRow(rows, locale, at);
  if (!model || !base || !version) return [];
  const [source, target] = [textOf(field, base), textOf(field, version)];
  if (source.units.length === 0 || target.units.length === 0) return [];
  // What is published may be older than what the ledger is of.
  const isOfLedger = hasTextsOf(recorded, target.units);
  const known = distinct([...made, ...recorded.filter((entry) => isOfLedger || !isOfWhole(entry))]);
  const pieces = find(model, source, target, known);
  if (!pieces) return [];
  return [{ ofType: type.uid, ofDocument: documentId, inLocale: locale, status, field, pieces, made: known }];
}

interface LineKey {
  locale: Locale;
  status: PublicationStatus;
  field: string;
}

type FindCounterparts = (
  model: TranslatableField,
  source: FieldText,
  target: FieldText,
  known: readonly LedgerEntry[],
) => Counterparts | null;

/** Asked again of the very same texts, it answers what it found: draft and published version mostly say the same. */
function counterpartsFinder(): FindCounterparts {
  let last: { asked: readonly unknown[]; found: Counterparts | null } | null = null;
  return (model, source, target, known) => {
    const asked = [source, target, ...known];
    const isSame = last?.asked.length === asked.length && last.asked.every((one, at) => one === asked[at]);
    if (last && isSame) return last.found;
    const twins = findTwins(model, source, target);
    const alignment = alignTarget(known, source.units, target.units, { twins });
    last = { asked, found: findCounterparts(source.placed, target.placed, alignment, known) };
    return last.found;
  };
}

/** What the line was made with, as this very module wrote it. */
function entriesOf(line: CounterpartLine | undefined): LedgerEntry[] {
  return line && Array.isArray(line.made) ? (line.made as LedgerEntry[]) : [];
}

/** The later one of those that know the same text. */
function distinct(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byText = new Map(entries.map((entry) => [`${entry.slot} ${entry.target || entry.text}`, entry]));
  return [...byText.values()];
}

function isSame(line: CounterpartLine, other: CounterpartLine | undefined): boolean {
  return (
    other !== undefined &&
    JSON.stringify(sorted(line.pieces)) === JSON.stringify(sorted(other.pieces)) &&
    JSON.stringify(line.made) === JSON.stringify(other.made)
  );
}

/** A database may have changed the order of the keys. */
function sorted(pieces: CounterpartLine['pieces']): [string, string][] {
  return Object.entries(pieces).sort(([one], [other]) => (one < other ? -1 : 1));
}
