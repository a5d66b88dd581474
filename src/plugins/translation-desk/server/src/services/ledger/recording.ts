import type { Locale } from '#domain/locale';
import type { Verdict } from '../../domain/ledger/record-edit';
import type { Placed } from '../../domain/state/align-target';

/** What a writer says of the texts of a locale, beyond their words: verdicts, and where each text belongs. */
export interface Annotations {
  /** `isKnown`: whether the ledger has a line of the unit's field already. */
  verdictOf(unit: string, isKnown: boolean): Verdict | undefined;
  placed: Placed;
}

/** Who records, when, and what they say of the texts. */
export interface Recording {
  /** As `recordedBy` of the ledger's lines. */
  by: string;
  at: Date;
  annotationsIn(locale: Locale): Annotations;
}

const NONE: Annotations = { verdictOf: () => undefined, placed: new Map() };

/** Nothing is said of the texts: their words alone count. */
export const NO_ANNOTATIONS: Recording['annotationsIn'] = () => NONE;

/** A text that was there before there was a source to translate it from has to be looked at. */
export const REVIEW_UNRECORDED: Recording['annotationsIn'] = () => ({
  verdictOf: (_unit, isKnown) => (isKnown ? undefined : 'review'),
  placed: new Map(),
});
