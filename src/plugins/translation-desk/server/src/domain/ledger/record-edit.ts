import type { LedgerEntry, Unit } from '#translation-desk/unit';
import { alignTarget, type AlignedUnit, type Placed } from '../state/align-target';
import { normaliseText, sourceKey, targetFingerprint } from '../text/normalise';
import { toFieldRecord, type FieldRecord } from './field-record';

/** What somebody says of a unit beyond its words: that it is right for today's source, or that a person has to look. */
export type Verdict = 'right' | 'review';

export interface FieldEdit {
  previous: FieldRecord | null;
  /** Today's source. */
  source: readonly Unit[];
  /** The row after the edit. */
  target: readonly Unit[];
  /** By the id of the source's unit; one not listed speaks through its words alone. */
  verdicts?: ReadonlyMap<string, Verdict>;
  /** Where the writer knows which text it put in whose place. */
  placed?: Placed;
}

/**
 * The field's record after an edit, by whatever way it was made. A text that changed was made from today's source;
 * one that didn't keeps what it was made from, so an edit beside it doesn't hide that it is outdated.
 * A text equal to its source needs review unless somebody says that it is right.
 */
export function recordEdit(edit: FieldEdit): FieldRecord | null {
  const { previous, source, target, verdicts = new Map(), placed } = edit;
  if (verdicts.size === 0 && isStill(previous, source, target)) return previous;
  const { units, extras } = alignTarget(previous?.units ?? [], source, target, placed);
  const entries = units.flatMap((unit) => toEntry(unit, verdicts.get(unit.source.id)));
  return toFieldRecord([...entries, ...entriesOf(extras, previous)]);
}

/** Whether the record has each of today's sources with the text that the row has at its place: most fields of a save. */
function isStill(previous: FieldRecord | null, source: readonly Unit[], target: readonly Unit[]): boolean {
  const entries = previous?.units ?? [];
  if (entries.length !== source.length || entries.length !== target.length) return false;
  return entries.every((entry, at) => {
    const [unit, text] = [source[at], target[at]];
    if (unit?.slot !== entry.slot || text?.slot !== entry.slot) return false;
    return targetFingerprint(text) === entry.target && sourceKey(unit) === sourceKey(entry);
  });
}

function toEntry(unit: AlignedUnit, verdict: Verdict | undefined): LedgerEntry[] {
  const { source, target, fingerprint, entry } = unit;
  if (!target || fingerprint === null) return [];
  if (verdict === undefined && entry?.target === fingerprint) return [entry];
  const { slot, role, text, codes } = source;
  const equal = normaliseText(target.text) === normaliseText(text);
  const needsReview = verdict === undefined ? equal : verdict === 'review';
  return [{ slot, role, text, codes, target: fingerprint, needsReview }];
}

/** Texts whose source is gone keep their lines: until somebody takes them away the field isn't what its source is. */
function entriesOf(extras: readonly Unit[], previous: FieldRecord | null): LedgerEntry[] {
  return extras.flatMap((extra) => {
    const fingerprint = targetFingerprint(extra);
    return previous?.units.find((entry) => entry.slot === extra.slot && entry.target === fingerprint) ?? [];
  });
}
