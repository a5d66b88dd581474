import type { Locale } from '#domain/locale';
import type { RefusedUnit, SaveDocumentRequest, SavedUnit } from '#translation-desk/desk';
import type { Unit } from '#translation-desk/unit';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import { hasWords } from '../../domain/inline/tagged-text';
import type { Verdict } from '../../domain/ledger/record-edit';
import type { AlignedUnit } from '../../domain/state/align-target';
import { unitState } from '../../domain/state/translation-state';
import { normaliseText } from '../../domain/text/normalise';
import type { LoadedField } from '../load-document';

/** A unit that may be written. */
export interface UnitToWrite {
  id: string;
  /** Blank: the translation is taken back. */
  text: string;
  verdict: Verdict | undefined;
}

export interface SavePlan {
  write: UnitToWrite[];
  refused: RefusedUnit[];
}

/** What of a save can be written today, unit by unit. `mayWrite` by field. */
export function planSave(
  fields: readonly LoadedField[],
  {
    units,
    dropExtras = false,
    locale,
  }: Pick<SaveDocumentRequest, 'units' | 'dropExtras'> & { locale: Locale },
  mayWrite: (field: string) => boolean,
  mayReview: boolean,
): SavePlan {
  const plan: SavePlan = { write: [], refused: [] };
  for (const unit of units) {
    const field = fields.find((one) => one.sourceUnits.some(({ id }) => id === unit.id));
    const aligned = field?.units.find(({ source }) => source.id === unit.id);
    const refusal =
      field && aligned
        ? findRefusal(unit, field, aligned, { dropExtras, locale, mayWrite: mayWrite(field.name) })
        : { id: unit.id, reason: 'source-changed' as const };
    if (refusal) plan.refused.push(refusal);
    else plan.write.push({ id: unit.id, text: unit.text, verdict: verdictOf(unit, aligned, mayReview) });
  }
  return plan;
}

function findRefusal(
  unit: SavedUnit,
  field: LoadedField,
  aligned: AlignedUnit,
  { dropExtras, locale, mayWrite }: { dropExtras: boolean; locale: Locale; mayWrite: boolean },
): RefusedUnit | null {
  const { id } = unit;
  if (!mayWrite) return { id, reason: 'forbidden' };
  const now = aligned.target?.text ?? null;
  if ((aligned.fingerprint ?? '') !== unit.was && normaliseText(now ?? '') !== normaliseText(unit.text))
    return { id, reason: 'target-changed', now };
  const errors = errorsOf(aligned.source, unit.text, locale);
  if (errors.length > 0) return { id, reason: 'broken', errors };
  if (field.extras.length > 0 && !dropExtras)
    return { id, reason: 'has-extras', extras: field.extras.map(({ text }) => text) };
  return null;
}

function errorsOf(source: Unit, text: string, locale: Locale) {
  return checkUnit(CHECKS, source, text, locale).filter(({ severity }) => severity === 'error');
}

/** Who may not review can still say that a text outlived a change of its source. */
function verdictOf(
  { text, confirmed }: SavedUnit,
  aligned: AlignedUnit | undefined,
  mayReview: boolean,
): Verdict | undefined {
  if (confirmed !== true || !hasWords(text)) return undefined;
  return mayReview || (aligned && unitState(aligned) === 'outdated') ? 'right' : undefined;
}
