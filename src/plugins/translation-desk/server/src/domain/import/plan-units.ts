import { groupBy } from '#domain/group-by';
import type { CheckFinding } from '#translation-desk/check';
import type { XliffDocument, XliffFile, XliffUnit } from '#translation-desk/exchange';
import type { PlannedPlace, PlannedUnit, Refusal, Rival } from '#translation-desk/import-plan';
import type { Unit } from '#translation-desk/unit';
import { serializeKey, serializeUnitKey } from '../document-key';
import type { AlignedUnit } from '../state/align-target';
import { hasWords } from '../inline/tagged-text';
import { newNotes } from '../notes/new-notes';
import { readUnitId } from '../units/unit-names';
import { findRivals } from './find-rivals';
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
  const documents = findDocuments(request);
  const given = request.file.files.flatMap((file) => findPlaces(file, documents));
  const rivals = findRivals(
    given.map(({ file, unit, place }) => ({
      key: serializeUnitKey(place),
      text: unit.target,
      entry: file.entry ?? null,
    })),
  );
  const planned = new Set<string>();
  return given.map(({ unit, aligned, today, field, place }): PlannedUnit => {
    const key = serializeUnitKey(place);
    const rivalsHere = rivals.get(key) ?? [];
    const saysSomething = unit.target !== null && hasWords(unit.target);
    const refusal = findRefusal(request, today, field, saysSomething && rivalsHere.length > 0);
    if (refusal || !aligned || !field)
      return { ...place, ...refuse(unit, refusal ?? 'unknown-unit', rivalsHere) };
    if (!saysSomething || planned.has(key)) return { ...place, kind: 'unchanged' };
    planned.add(key);
    const check = (target: string): CheckFinding[] => request.check(aligned.source, target);
    return { ...place, ...planUnit(unit, aligned, field.extras, check) };
  });
}

/** A unit of a file, and what it is today. */
interface GivenUnit {
  file: XliffFile;
  unit: XliffUnit;
  today: TodaysDocument | null;
  aligned: AlignedUnit | null;
  field: TodaysField | null;
  place: PlannedPlace;
}

function findPlaces(file: XliffFile, documents: ReadonlyMap<string, FoundDocument>): GivenUnit[] {
  const { today, found } = documents.get(serializeKey(file)) ?? NOT_FOUND;
  const { uid, documentId } = file;
  const title = today?.title ?? file.title;
  return file.units.map((unit) => {
    const aligned = found.get(unit) ?? null;
    const field = today?.fields[fieldOf(unit, aligned)] ?? null;
    const notes = newNotes(unit.notes, aligned ? (today?.saidOf(aligned) ?? []) : []);
    const id = aligned?.source.id ?? unit.id;
    const place = { uid, documentId, title, field: field?.label ?? null, unit: id, notes };
    return { file, unit, today, aligned, field, place };
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
  hasRivals: boolean,
): Refusal | null {
  if (!request.mayEditLocale) return 'locale-forbidden';
  if (!today) return 'unknown-document';
  if (!field) return 'unknown-field';
  if (!field.isWritable) return 'field-forbidden';
  return hasRivals ? 'repeated' : null;
}

function fieldOf(unit: XliffUnit, aligned: AlignedUnit | null): string {
  return aligned?.source.field ?? readUnitId(unit.id).slot.split('.')[0] ?? '';
}

function refuse(unit: XliffUnit, reason: Refusal, rivals: readonly Rival[]): UnitPlan {
  const texts = { fileSource: unit.source, after: unit.target };
  return { kind: 'refused', reason, ...texts, errors: [], rivals: reason === 'repeated' ? rivals : [] };
}
