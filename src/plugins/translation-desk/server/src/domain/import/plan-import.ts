import type { CheckFinding } from '../../../../shared/contracts/check';
import type { XliffDocument, XliffFile, XliffUnit } from '../../../../shared/contracts/exchange';
import type { PlannedUnit, Refusal } from '../../../../shared/contracts/import-plan';
import type { Unit } from '../../../../shared/contracts/unit';
import type { AlignedUnit } from '../state/align-target';
import { readUnitId } from '../units/unit-names';
import { findUnits } from './find-units';
import { planUnit, type UnitPlan } from './plan-unit';
import type { TodaysDocument } from './todays-document';

export interface ImportRequest {
  file: XliffDocument;
  /** Null: no such document, or none that the person may see. */
  find: (file: XliffFile) => TodaysDocument | null;
  /** Whether the person may edit the file's target locale. */
  mayEditLocale: boolean;
  check: (source: Unit, target: string) => CheckFinding[];
}

/** What an import would do, unit by unit and in the order of the file. Changes nothing. */
export function planImport(request: ImportRequest): PlannedUnit[] {
  const seen = new Set<string>();
  return request.file.files.flatMap((file) => {
    const today = request.find(file);
    const found = today ? findUnits(file.units, today.units) : new Map<XliffUnit, AlignedUnit>();
    return file.units.map((unit): PlannedUnit => {
      const aligned = found.get(unit) ?? null;
      const { uid, documentId } = file;
      const id = aligned?.source.id ?? unit.id;
      const place = { uid, documentId, title: today?.title ?? file.title, unit: id };
      const key = `${uid}/${documentId}#${id}`;
      const refusal = findRefusal(request, today, unit, aligned, seen.has(key));
      seen.add(key);
      if (refusal || !aligned) return { ...place, ...refuse(unit, refusal ?? 'unknown-unit') };
      return { ...place, ...planUnit(unit, aligned, (target) => request.check(aligned.source, target)) };
    });
  });
}

function findRefusal(
  request: ImportRequest,
  today: TodaysDocument | null,
  unit: XliffUnit,
  aligned: AlignedUnit | null,
  isRepeated: boolean,
): Refusal | null {
  if (!request.mayEditLocale) return 'locale-forbidden';
  if (!today) return 'unknown-document';
  const field = aligned?.source.field ?? readUnitId(unit.id).slot.split('.')[0] ?? '';
  if (!today.fields.includes(field)) return 'unknown-field';
  if (!today.writable.includes(field)) return 'field-forbidden';
  if (!aligned) return 'unknown-unit';
  return isRepeated ? 'repeated' : null;
}

function refuse(unit: XliffUnit, reason: Refusal): UnitPlan {
  return { kind: 'refused', reason, fileSource: unit.source, after: unit.target, errors: [] };
}
