import type { Core } from '@strapi/strapi';
import type { Unit } from '#translation-desk/unit';
import type { Verdict } from '../domain/ledger/record-edit';
import type { AlignedUnit, Placed } from '../domain/state/align-target';
import { hasWords } from '../domain/inline/tagged-text';
import { applyUnits, type Translations } from '../domain/units/apply-units';
import { extractFieldUnits } from '../domain/units/extract-units';
import { placeUnits } from '../domain/units/place-units';
import { toInput } from '../domain/units/to-input';
import type { UnitText } from '../domain/units/walk';
import { annotateWrites } from './ledger/gathered-writes';
import { NO_ANNOTATIONS } from './ledger/recording';
import { writeGathered } from './ledger/watch';
import type { LoadedDocument, LoadedField } from './load-document';

export interface UnitWrite {
  id: string;
  text: string;
  verdict: Verdict | undefined;
}

/**
 * Writes units into the locale's draft, on the source's structure, and says of each what its verdict is. Fields that
 * none of them is of stay as they are. Asks for an open transaction.
 */
export async function writeUnits(
  strapi: Core.Strapi,
  document: LoadedDocument,
  units: readonly UnitWrite[],
): Promise<void> {
  if (units.length === 0) return;
  const texts = new Map(units.map((unit) => [unit.id, unit.text]));
  const verdicts = new Map(units.map((unit) => [unit.id, unit.verdict]));
  const written = document.fields
    .filter((field) => field.sourceUnits.some(({ id }) => texts.has(id)))
    .flatMap((field) => toValue(document, field, texts));
  const data = Object.fromEntries(written.map(({ name, value }) => [name, value]));
  const placed = new Map(written.flatMap((field) => [...field.placed]));
  const { documentId, locale } = document;
  await writeGathered(strapi, async () => {
    annotateWrites((inLocale) =>
      inLocale === locale ? { verdictOf: (unit) => verdicts.get(unit), placed } : NO_ANNOTATIONS(inLocale),
    );
    await strapi.documents(document.type.uid).update({ documentId, locale, data });
  });
}

interface WrittenField {
  name: string;
  value: unknown;
  placed: Placed;
}

function toValue(
  { type, source }: LoadedDocument,
  { name, units }: LoadedField,
  texts: ReadonlyMap<string, string>,
): WrittenField[] {
  const model = type.fields[name];
  if (!model) return [];
  const translations: Translations = new Map(
    units.flatMap((unit): [string, UnitText][] => {
      const text = toText(unit, texts.get(unit.source.id));
      return text ? [[unit.source.id, text]] : [];
    }),
  );
  const value = applyUnits(name, model, source.values[name], translations);
  const placed = placeUnits(
    units.map((unit) => unit.source),
    translations,
    extractFieldUnits(name, model, value),
  );
  return [{ name, value: toInput(model, value), placed }];
}

/** Null: the translation is taken back. A new text keeps the addresses that the translation's links had. */
function toText({ source, target }: AlignedUnit, text: string | undefined): UnitText | null {
  if (text === undefined) return target;
  if (!hasWords(text)) return null;
  return { text, codes: codesOf(source, target) };
}

function codesOf(source: Unit, target: UnitText | null): UnitText['codes'] {
  return target ? { ...source.codes, ...linksOf(target) } : source.codes;
}

function linksOf({ codes }: UnitText): UnitText['codes'] {
  return Object.fromEntries(Object.entries(codes).filter(([, code]) => code.kind === 'link'));
}
