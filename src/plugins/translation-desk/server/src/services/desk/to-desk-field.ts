import type { DeskField, DeskUnit } from '../../../../shared/contracts/desk';
import { CHECKS } from '../../domain/checks';
import { checkUnit } from '../../domain/checks/check-unit';
import type { AlignedUnit } from '../../domain/state/align-target';
import { translationState, unitState } from '../../domain/state/translation-state';
import { diffWords } from '../../domain/text/diff-words';
import type { FieldLabel } from '../../adapters/field-labels';
import type { LoadedField } from '../load-document';

/** A field as the editor shows it. */
export function toDeskField(
  field: LoadedField,
  label: FieldLabel | undefined,
  isWritable: boolean,
): DeskField {
  return {
    name: field.name,
    label: label?.label ?? field.name,
    hint: label?.hint ?? '',
    state: translationState(field.line, field.sourceUnits, field.targetUnits),
    isWritable,
    units: field.units.map(toDeskUnit),
    extras: field.extras.map(({ text }) => text),
  };
}

function toDeskUnit(unit: AlignedUnit): DeskUnit {
  const { source, target, entry, fingerprint } = unit;
  const state = unitState(unit);
  return {
    id: source.id,
    role: source.role,
    source: source.text,
    codes: source.codes,
    target: target?.text ?? null,
    was: fingerprint ?? '',
    state,
    limit: source.limit,
    changes: state === 'outdated' && entry ? diffWords(entry.text, source.text) : null,
    findings: target ? checkUnit(CHECKS, source, target.text) : [],
  };
}
