import type { Locale } from '#domain/locale';
import type { Verdict } from '../../domain/ledger/record-edit';
import type { Placed } from '../../domain/state/align-target';

/** What a writer says of the texts of a locale, beyond their words. */
export interface Said {
  /** `isKnown`: whether the ledger has a line of the unit's field already. */
  verdictOf(unit: string, isKnown: boolean): Verdict | undefined;
  placed: Placed;
}

/** Who records, when, and what they say. */
export interface Recording {
  /** As `recordedBy` of the ledger's lines. */
  by: string;
  at: Date;
  said(locale: Locale): Said;
}

const NOTHING: Said = { verdictOf: () => undefined, placed: new Map() };

/** A text speaks through its words alone. */
export const WORDS_ALONE: Recording['said'] = () => NOTHING;

/** A text that was there before there was a source to translate it from has to be looked at. */
export const REVIEW_UNKNOWN: Recording['said'] = () => ({
  verdictOf: (_unit, isKnown) => (isKnown ? undefined : 'review'),
  placed: new Map(),
});
