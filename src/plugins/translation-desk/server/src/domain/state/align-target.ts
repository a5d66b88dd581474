import type { LedgerEntry, Unit } from '#translation-desk/unit';
import { adoptCodes } from '../matching/adopt-codes';
import { matchInOrder } from '../matching/match-in-order';
import { matchUnits } from '../matching/match-units';
import { pairByPlace } from '../matching/pair-by-place';
import { targetFingerprint } from '../text/normalise';
import type { UnitText } from '../units/walk-field';

/** One of today's source units with what the row has for it, and the source that was translated from. */
export interface AlignedUnit {
  source: Unit;
  /** Numbered as the source; null: no text. */
  target: UnitText | null;
  /** Of the target as the row has it. */
  fingerprint: string | null;
  /** Null: the ledger knows of no translation of this unit. */
  entry: LedgerEntry | null;
}

export interface Alignment {
  units: AlignedUnit[];
  /** Texts of the row that belong to no unit of today's source. */
  extras: Unit[];
}

/** Fingerprints of texts by the id of the source's unit that their writer put them in the place of. */
export type Placed = ReadonlyMap<string, string>;

/**
 * Finds for each of today's source units its translation in the row. Where a writer said what it put where, so it is;
 * else the ledger's lines lead the way: each says which text was made from which source. Texts it doesn't know are
 * paired by their place among those it does.
 */
export function alignTarget(
  entries: readonly LedgerEntry[],
  source: readonly Unit[],
  target: readonly Unit[],
  placed: Placed = new Map(),
): Alignment {
  const matches = matchUnits(entries, source);
  const placedTexts = findPlaced(source, target, placed);
  const left = target.filter((text) => !placedTexts.includes(text));
  const textOf = findTexts(entries, left);
  const entryOf = matches.map((match) => (match.kind === 'new' ? null : match.then));
  const known = entryOf.map((entry, at) => placedTexts[at] ?? (entry ? (textOf.get(entry) ?? null) : null));
  const taken = new Set([...textOf.values(), ...known]);
  const guessed = pairByPlace(source, target, known, taken);

  const units = source.map((unit, at): AlignedUnit => {
    const text = known[at] ?? guessed[at] ?? null;
    return {
      source: unit,
      target: text && adoptCodes(text, unit.codes),
      fingerprint: text && targetFingerprint(text),
      entry: entryOf[at] ?? null,
    };
  });
  const used = new Set([...known, ...guessed]);
  return { units, extras: target.filter((text) => !used.has(text)) };
}

/** The texts that their writer put in the place of each unit, in the order of the row. */
function findPlaced(source: readonly Unit[], target: readonly Unit[], placed: Placed): (Unit | null)[] {
  if (placed.size === 0) return source.map(() => null);
  const left = [...target];
  return source.map((unit) => {
    const fingerprint = placed.get(unit.id);
    const at = left.findIndex((text) => text.slot === unit.slot && targetFingerprint(text) === fingerprint);
    return fingerprint === undefined || at < 0 ? null : (left.splice(at, 1)[0] ?? null);
  });
}

/** The row's text of each line: by its fingerprint, or, for a plain field, by being its only one. */
function findTexts(entries: readonly LedgerEntry[], target: readonly Unit[]): Map<LedgerEntry, Unit> {
  const texts = new Map<LedgerEntry, Unit>();
  const pairs = matchInOrder(
    entries.map((entry) => `${entry.slot} ${entry.target}`),
    target.map((text) => `${text.slot} ${targetFingerprint(text)}`),
  );
  for (const pair of pairs) {
    const entry = entries[pair.then];
    const text = target[pair.now];
    if (entry && text) texts.set(entry, text);
  }
  for (const entry of entries) {
    if (texts.has(entry) || entry.role !== 'text') continue;
    const text = target.find((candidate) => candidate.slot === entry.slot);
    if (text) texts.set(entry, text);
  }
  return texts;
}
