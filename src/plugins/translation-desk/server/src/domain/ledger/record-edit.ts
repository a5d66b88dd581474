import type { LedgerEntry, Unit } from '#translation-desk/unit';
import { alignTarget, type AlignedUnit, type Hints } from '../state/align-target';
import { normaliseText, targetFingerprint } from '../text/normalise';
import { isOfWhole, isWrittenFreely } from '../state/whole';
import { toFieldRecord, type FieldRecord } from './field-record';
import { hasTextsOf } from './has-texts-of';

/**
 * What somebody says of a unit beyond its words: that it is right for today's source, that a person has to look, or that
 * a person has to look at it if its words are other ones than they were.
 */
export type Verdict = 'right' | 'review' | 'review-new';

export interface FieldEdit {
  previous: FieldRecord | null;
  /** Today's source. */
  source: readonly Unit[];
  /** The row after the edit. */
  target: readonly Unit[];
  /** By the id of the source's unit; one not listed speaks through its words alone. */
  verdicts?: ReadonlyMap<string, Verdict>;
  /** Where the writer knows which text it put in whose place, or the row is built as its source. */
  hints?: Hints;
}

/**
 * The field's record after an edit, by whatever way it was made. A text that changed was made from today's source;
 * one that didn't keeps what it was made from, so an edit beside it doesn't hide that it is outdated.
 * A text equal to its source needs review unless somebody says that it is right.
 */
export function recordEdit(edit: FieldEdit): FieldRecord | null {
  const { previous, source, target, verdicts = new Map(), hints } = edit;
  if (previous && verdicts.size === 0 && isUntold(hints) && hasTextsOf(previous?.units ?? [], target))
    return previous;
  const alignment = alignTarget(previous?.units ?? [], source, target, hints);
  const isUntouched = hasTextsOf(previous?.units ?? [], target);
  const isFree = !isUntouched && isWrittenFreely(alignment);
  const entries = alignment.units.flatMap((unit) => {
    if (unit.target) return toEntry(unit, verdicts.get(unit.source.id));
    if (isUntouched) return unit.entry && isOfWhole(unit.entry) ? [unit.entry] : [];
    return isFree ? [toWholeEntry(unit.source)] : [];
  });
  return toFieldRecord([...entries, ...entriesOf(alignment.extras, previous)]);
}

/** A source that has no text of its own, but is part of what was translated as a whole. */
function toWholeEntry({ slot, role, text, codes }: Unit): LedgerEntry {
  return { slot, role, text, codes, target: '', needsReview: false };
}

/** Whether the writer said nothing of which text stands for what. */
function isUntold(hints: Hints | undefined): boolean {
  return (hints?.placed?.size ?? 0) === 0;
}

function toEntry(unit: AlignedUnit, verdict: Verdict | undefined): LedgerEntry[] {
  const { source, target, fingerprint, entry, isGuess } = unit;
  if (!target || fingerprint === null) return [];
  const isUnjudged = verdict === undefined || verdict === 'review-new';
  if (isUnjudged && entry?.target === fingerprint && isGuess === (entry.isGuess === true)) return [entry];
  const { slot, role, text, codes } = source;
  const equal = normaliseText(target.text) === normaliseText(text);
  const needsReview = verdict === undefined ? equal : verdict !== 'right';
  const isUnsure = isGuess && verdict !== 'right';
  return [{ slot, role, text, codes, target: fingerprint, needsReview, ...(isUnsure && { isGuess: true }) }];
}

/** Texts whose source is gone keep their lines: until somebody takes them away the field isn't what its source is. */
function entriesOf(extras: readonly Unit[], previous: FieldRecord | null): LedgerEntry[] {
  return extras.flatMap((extra) => {
    const fingerprint = targetFingerprint(extra);
    return previous?.units.find((entry) => entry.slot === extra.slot && entry.target === fingerprint) ?? [];
  });
}
