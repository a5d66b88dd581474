import type { Diagnostic, NoDetails } from './diagnostic';

/** Tags as they stand in the text: `<1>`. */
interface TheseCodes {
  codes: readonly string[];
}

/** What the translation lacks of the source, and what it has besides. */
interface TheseDiffer {
  lost: readonly string[];
  added: readonly string[];
}

/** What the checks of a translated text find. */
export interface CheckDetails {
  'codes-unpaired': TheseCodes;
  'codes-lost': TheseCodes;
  'codes-doubled': TheseCodes;
  'codes-unknown': TheseCodes;
  /** Codes that enclose words in the source and none in the translation. */
  'codes-emptied': TheseCodes;
  'links-nested': TheseCodes;
  /** As `U+0000`. */
  'unstorable-characters': { characters: readonly string[] };
  'too-long': { length: number; limit: number };
  empty: NoDetails;
  'same-as-source': NoDetails;
  'space-at-ends': { ends: readonly ('start' | 'end')[] };
  /** How many lines each has. */
  'lines-differ': { source: number; target: number };
  'numbers-differ': TheseDiffer;
  'dates-differ': TheseDiffer;
  'urls-differ': TheseDiffer;
  'emails-differ': TheseDiffer;
  /** As `source → target`. */
  'terms-missing': { terms: readonly string[] };
  'terms-forbidden': { terms: readonly string[] };
}

export type CheckCode = keyof CheckDetails;
export type CheckFinding<Code extends CheckCode = CheckCode> = Diagnostic<CheckDetails, Code>;
