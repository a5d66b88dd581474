import type { LedgerEntry, Unit } from '#translation-desk/unit';
import { adoptCodes } from '../matching/adopt-codes';
import { matchInOrder } from '../matching/match-in-order';
import { matchUnits } from '../matching/match-units';
import { pairByPlace } from '../matching/pair-by-place';
import { targetFingerprint } from '../text/normalise';
import type { UnitText } from '../units/walk';
import type { Twins } from '../units/find-twins';

/** One of today's source units with what the row has for it, and the source that was translated from. */
export interface AlignedUnit {
  source: Unit;
  /** Numbered as the source; null: no text. */
  target: UnitText | null;
  /** Of the target as the row has it. */
  fingerprint: string | null;
  /** Id of the row's unit. */
  targetId: string | null;
  /** That the target is this source's was guessed from its place. */
  isGuess: boolean;
  /** Null: the ledger knows of no translation of this unit. */
  entry: LedgerEntry | null;
}

export interface Alignment {
  units: AlignedUnit[];
  /** Texts of the row that belong to no unit of today's source. */
  extras: Unit[];
  /** That the source's pieces stand in another order than when they were translated, or one whose text is here is gone. */
  isRearranged: boolean;
}

/** Fingerprints of texts by the id of the source's unit that their writer put them in the place of. */
export type Placed = ReadonlyMap<string, string>;

/** What is known of the row beside its texts. */
export interface Hints {
  placed?: Placed;
  twins?: Twins;
}

/**
 * Finds for each of today's source units its translation in the row. Where a writer said what it put where, so it is;
 * else the ledger's lines lead the way: each says which text was made from which source. Texts it doesn't know stand
 * for the source at the same place of a text that is built alike, or are paired by their place among those it does:
 * for sure where a gap between known ones has as many texts as sources, else as a guess.
 */
export function alignTarget(
  entries: readonly LedgerEntry[],
  source: readonly Unit[],
  target: readonly Unit[],
  { placed = new Map(), twins = new Map() }: Hints = {},
): Alignment {
  const matches = matchUnits(entries, source);
  const placedTexts = findPlaced(source, target, placed);
  const left = target.filter((text) => !placedTexts.includes(text));
  const textOf = findTexts(entries, left);
  const entryOf = matches.map((match) => (match.kind === 'new' ? null : match.then));
  const known = entryOf.map((entry, at) => placedTexts[at] ?? (entry ? (textOf.get(entry) ?? null) : null));
  const taken = new Set([...textOf.values(), ...known]);
  const alike = findAlike(source, target, known, { twins, taken });
  const settled = known.map((text, at) => text ?? alike[at] ?? null);
  const gaps = pairByPlace(source, target, settled, new Set([...taken, ...alike]));

  const units = source.map((unit, at): AlignedUnit => {
    const text = settled[at] ?? gaps[at]?.text ?? null;
    const entry = entryOf[at] ?? null;
    const isKnownGuess = !placedTexts[at] && known[at] !== null && entry?.isGuess === true;
    return {
      source: unit,
      target: text && adoptCodes(text, unit.codes),
      fingerprint: text && targetFingerprint(text),
      targetId: text && text.id,
      isGuess: isKnownGuess ? !alike[at] : !settled[at] && gaps[at]?.isGuess === true,
      entry,
    };
  });
  const used = new Set([...settled, ...gaps.map((gap) => gap?.text ?? null)]);
  const extras = target.filter((text) => !used.has(text));
  const isRearranged = isInOtherOrder(entries, entryOf) || hasAny(entries, extras);
  return { units, extras, isRearranged };
}

/** Texts at the same places, where neither the text nor the source is known to belong elsewhere. */
function findAlike(
  source: readonly Unit[],
  target: readonly Unit[],
  known: readonly (Unit | null)[],
  { twins, taken }: { twins: Twins; taken: ReadonlySet<Unit | null> },
): (Unit | null)[] {
  if (twins.size === 0) return source.map(() => null);
  const byId = new Map(target.map((text) => [text.id, text]));
  return source.map((unit, at) => {
    const twin = byId.get(twins.get(unit.id) ?? '');
    return known[at] || !twin || taken.has(twin) ? null : twin;
  });
}

/** Whether one of the texts was translated from a source that the ledger knows. */
function hasAny(entries: readonly LedgerEntry[], texts: readonly Unit[]): boolean {
  const known = new Set(entries.map(({ target }) => target));
  return texts.some((text) => known.has(targetFingerprint(text)));
}

function isInOtherOrder(then: readonly LedgerEntry[], now: readonly (LedgerEntry | null)[]): boolean {
  const positions = new Map(then.map((entry, at) => [entry, at]));
  const last = new Map<string, number>();
  return now.some((entry) => {
    const at = entry && positions.get(entry);
    if (!entry || at === undefined || at === null) return false;
    const isBefore = at < (last.get(entry.slot) ?? -1);
    last.set(entry.slot, at);
    return isBefore;
  });
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
