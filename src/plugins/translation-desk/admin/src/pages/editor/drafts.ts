import type { DeskField, DeskUnit, RefusedUnit } from '#translation-desk/desk';

/** What a person has typed and not yet saved, of one unit. */
export interface Draft {
  text: string;
  /** Fingerprint of the target that the person began from: the server tells by it that somebody else was there. */
  was: string;
  /** Why the last save left it. */
  refusal: RefusedUnit | null;
}

/** By unit. */
export type Drafts = Readonly<Record<string, Draft>>;

export interface SentUnit {
  id: string;
  text: string;
}

export interface SaveAnswer {
  saved: string[];
  refused: RefusedUnit[];
}

/** The units that something was typed for. */
export function editedUnits(fields: readonly DeskField[], drafts: Drafts): DeskUnit[] {
  return unitsOf(fields).filter(({ id }) => drafts[id]);
}

/** Typing what is saved already leaves nothing to save. */
export function writeDraft(drafts: Drafts, unit: DeskUnit, text: string): Drafts {
  const draft = drafts[unit.id];
  if (text === (unit.target ?? '') && (draft?.was ?? unit.was) === unit.was)
    return dropDraft(drafts, unit.id);
  return { ...drafts, [unit.id]: { was: draft?.was ?? unit.was, text, refusal: null } };
}

export function dropDraft(drafts: Drafts, id: string): Drafts {
  return Object.fromEntries(Object.entries(drafts).filter(([one]) => one !== id));
}

/** The person has seen what somebody else wrote and holds on to their own text. */
export function keepMine(drafts: Drafts, unit: DeskUnit): Drafts {
  const draft = drafts[unit.id];
  return draft ? { ...drafts, [unit.id]: { ...draft, was: unit.was, refusal: null } } : drafts;
}

/**
 * After a save, against the document as it is now: what was saved is done with, unless more was typed meanwhile; what
 * was refused stays with the reason.
 */
export function settleDrafts(
  drafts: Drafts,
  sent: readonly SentUnit[],
  answer: SaveAnswer,
  units: readonly DeskUnit[],
): Drafts {
  return Object.fromEntries(
    Object.entries(drafts).flatMap(([id, draft]): [string, Draft][] => {
      if (answer.saved.includes(id)) {
        const now = units.find((unit) => unit.id === id);
        const wasSent = sent.some((unit) => unit.id === id && unit.text === draft.text);
        return wasSent || !now ? [] : [[id, { ...draft, was: now.was, refusal: null }]];
      }
      const refusal = answer.refused.find((refused) => refused.id === id) ?? draft.refusal;
      return [[id, { ...draft, refusal }]];
    }),
  );
}

export function unitsOf(fields: readonly DeskField[]): DeskUnit[] {
  return fields.flatMap((field) => field.units);
}

/** Texts whose unit is no longer in the document: their source was taken away or rewritten meanwhile. */
export function homelessDrafts(drafts: Drafts, units: readonly DeskUnit[]): [string, Draft][] {
  const ids = new Set(units.map(({ id }) => id));
  return Object.entries(drafts).filter(([id]) => !ids.has(id));
}
