import { groupBy } from '#domain/group-by';
import type { CheckFinding } from '#translation-desk/check';
import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import type { PlannedUnit, Refusal } from '#translation-desk/import-plan';
import type { Unit } from '#translation-desk/unit';
import { serializeKey, serializeUnitKey } from '../document-key';
import type { AlignedUnit } from '../state/align-target';
import { readUnitId } from '../units/unit-names';
import { findUnits } from './find-units';
import { planUnit, type UnitPlan } from './plan-unit';
import type { TodaysDocument, TodaysField } from './todays-document';

export interface ImportRequest {
  file: XliffDocument;
  /** Null: no such document, or none that the person may see. */
  find: (file: XliffFile) => TodaysDocument | null;
  /** Whether the person may edit the file's target locale. */
  mayEditLocale: boolean;
  check: (source: Unit, target: string) => CheckFinding[];
}

/** What an import would do, unit by unit and in the order of the file. Changes nothing. */
export function planUnits(request: ImportRequest): PlannedUnit[] {
  const seen = new Set<string>();
  const documents = findDocuments(request);
  return request.file.files.flatMap((file) => {
    const { today, found } = documents.get(serializeKey(file)) ?? NOT_FOUND;
    return file.units.map((unit): PlannedUnit => {
      const aligned = found.get(unit) ?? null;
      const { uid, documentId } = file;
      const id = aligned?.source.id ?? unit.id;
      const field = today?.fields[fieldOf(unit, aligned)] ?? null;
      const title = today?.title ?? file.title;
      const place = { uid, documentId, title, field: field?.label ?? null, unit: id };
      const key = serializeUnitKey(place);
      const refusal = findRefusal(request, today, field, seen.has(key));
      seen.add(key);
      if (refusal || !aligned || !field) return { ...place, ...refuse(unit, refusal ?? 'unknown-unit') };
      const check = (target: string): CheckFinding[] => request.check(aligned.source, target);
      return { ...place, ...planUnit(unit, aligned, field.extras, check) };
    });
  });
}

interface FoundDocument {
  today: TodaysDocument | null;
  found: ReadonlyMap<XliffUnit, AlignedUnit>;
}

const NOT_FOUND: FoundDocument = { today: null, found: new Map() };

/** By `serializeKey`. Each document is looked at once: any number of files may name the same. */
function findDocuments({ file, find }: ImportRequest): Map<string, FoundDocument> {
  const found = [...groupBy(file.files, serializeKey)].map(([key, files]): [string, FoundDocument] => {
    const today = files[0] ? find(files[0]) : null;
    if (!today) return [key, NOT_FOUND];
    const units = files.flatMap((one) => one.units);
    return [key, { today, found: findUnits(units, today.units) }];
  });
  return new Map(found);
}

function findRefusal(
  request: ImportRequest,
  today: TodaysDocument | null,
  field: TodaysField | null,
  isRepeated: boolean,
): Refusal | null {
  if (!request.mayEditLocale) return 'locale-forbidden';
  if (!today) return 'unknown-document';
  if (!field) return 'unknown-field';
  if (!field.isWritable) return 'field-forbidden';
  return isRepeated ? 'repeated' : null;
}

function fieldOf(unit: XliffUnit, aligned: AlignedUnit | null): string {
  return aligned?.source.field ?? readUnitId(unit.id).slot.split('.')[0] ?? '';
}

function refuse(unit: XliffUnit, reason: Refusal): UnitPlan {
  return { kind: 'refused', reason, fileSource: unit.source, after: unit.target, errors: [] };
}
